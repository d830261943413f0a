import { latestRuns } from "../derived/check-suites.ts";
import { latestStatuses } from "../derived/statuses.ts";
import type { CheckRun, CommitStatus } from "../state/checks.ts";
import type { Comment } from "../state/issue.ts";
import type {
  MergeGroup,
  PullRequest,
  Review,
  ReviewThread,
} from "../state/pull-request.ts";
import type { Repository } from "../state/repository.ts";

/** What stands on the head of a pull request or a merge group: the newest of each name, oldest first. */
export function checkRuns(
  repository: Repository,
  { headSha }: Pick<PullRequest | MergeGroup, "headSha">,
): readonly CheckRun[] {
  return latestRuns(repository.runs.filter((run) => run.headSha === headSha));
}

export function statuses(
  repository: Repository,
  { headSha }: Pick<PullRequest | MergeGroup, "headSha">,
): readonly CommitStatus[] {
  return latestStatuses(repository, headSha);
}

export function commentsBy(
  { comments }: Pick<PullRequest, "comments">,
  login: string,
): readonly Comment[] {
  return comments.filter(({ author }) => author?.login === login);
}

export function reviewsBy(
  { reviews }: PullRequest,
  login: string,
): readonly Review[] {
  return reviews.filter(({ author }) => author.login === login);
}

export function openThreads({ threads }: PullRequest): readonly ReviewThread[] {
  return threads.filter(({ resolvedBy }) => resolvedBy === undefined);
}
