import { commitsBetween } from "../git/history.ts";
import type { PullRequest } from "../state/pull-request.ts";
import type { Repository } from "../state/repository.ts";

/** Open ones that have it, and those that brought it into the base. */
export function pullsWith(
  repository: Repository,
  sha: string,
): readonly PullRequest[] {
  return [...repository.pulls.values()].filter(
    ({ baseSha, headSha, mergeSha }) =>
      mergeSha === sha ||
      commitsBetween(repository.store, baseSha, headSha).some(
        (commit) => commit.sha === sha,
      ),
  );
}
