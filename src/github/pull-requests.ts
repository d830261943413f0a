import type { PullRequests } from "../tasks/ports.ts";
import { isOutOfReach } from "./api-error.ts";
import type { GetClient } from "./client.ts";
import { listOpenPulls } from "./list-open-pulls.ts";
import { readMergeGroup } from "./read-merge-group.ts";
import { readPullRequest } from "./read-pull-request.ts";

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
