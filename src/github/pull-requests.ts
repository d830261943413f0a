import type { PullRequests } from "../tasks/ports.ts";
import { isOutOfReach } from "./api-error.ts";
import type { GetClient } from "./client.ts";
import { pullNumberIn } from "./external-id.ts";
import { listOpenPulls } from "./list-open-pulls.ts";
import { readMergeGroup } from "./read-merge-group.ts";
import { readPullRequest } from "./read-pull-request.ts";
import { readVerdict } from "./read-verdict.ts";
import { postedCheckRun } from "./verdict.ts";

/** `appId` tells the App's own check runs from others of that name; undefined where nobody asks as an App. */
export function createPullRequests(
  getClient: GetClient,
  appId: number | undefined,
): PullRequests {
  return {
    read: (pull) =>
      orUndefined(async () =>
        readPullRequest(await getClient(pull.installationId), pull, appId),
      ),

    readGroup: (group) =>
      orUndefined(async () =>
        readMergeGroup(await getClient(group.installationId), group, appId),
      ),

    async listOpen(repo, base) {
      const pulls = await orUndefined(async () =>
        listOpenPulls(await getClient(repo.installationId), repo, base),
      );
      return pulls ?? [];
    },

    async listChecked(repo, sha) {
      const verdict = await orUndefined(async () => {
        const client = await getClient(repo.installationId);
        return readVerdict(client, repo, sha, appId);
      });
      const number = pullNumberIn(postedCheckRun(verdict)?.externalId);
      return number === undefined ? [] : [number];
    },

    readHead: (pull) =>
      orUndefined(async () => {
        const client = await getClient(pull.installationId);
        const { data } = await client.request(
          "GET /repos/{owner}/{repo}/pulls/{pull_number}",
          {
            owner: pull.owner,
            repo: pull.repo,
            pull_number: pull.number,
          },
        );
        return data.head.sha;
      }),
  };
}

async function orUndefined<Reading>(
  read: () => Promise<Reading>,
): Promise<Reading | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
}
