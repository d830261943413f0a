import { findEntry } from "../git/files.ts";
import { findBlob } from "../git/object-store.ts";
import { latestRuns } from "../derived/check-suites.ts";
import { latestStatuses } from "../derived/statuses.ts";
import type { CheckRun, CommitStatus } from "../state/checks.ts";
import type { Comment, Conversation } from "../state/issue.ts";
import type {
  MergeGroup,
  PullRequest,
  Review,
  ReviewThread,
} from "../state/pull-request.ts";
import { branchSha, type Repository } from "../state/repository.ts";

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
  { comments }: Pick<Conversation, "comments">,
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

/** Of a file on a branch; undefined where either is not there. */
export function textOn(
  repository: Repository,
  branch: string,
  path: string,
): string | undefined {
  const { store } = repository;
  const sha = branchSha(repository, branch);
  const entry = sha === undefined ? undefined : findEntry(store, sha, path);
  const blob = entry && findBlob(store, entry.sha);
  return blob?.bytes.toString("utf8");
}
