import type { Statuses } from "../tasks/ports.ts";
import { statusContext } from "./check-name.ts";
import type { GetClient } from "./client.ts";
import { orRefused } from "./or-refused.ts";

export function createStatuses(getClient: GetClient): Statuses {
  return {
    async set(repo, status) {
      const client = await getClient(repo.installationId);
      await orRefused(
        client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
          owner: repo.owner,
          repo: repo.repo,
          sha: status.sha,
          state: status.state,
          context: statusContext,
          description: status.description,
          target_url: status.targetUrl,
        }),
      );
    },
  };
}
