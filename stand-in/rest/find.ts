import { accountNamed } from "../acts/accounts.ts";
import { findCommit, type GitCommit } from "../git/object-store.ts";
import { resolveRevision } from "../derived/resolve-revision.ts";
import type { Caller } from "../http/call.ts";
import type { Account } from "../state/account.ts";
import type { Actor } from "../state/app.ts";
import type { Comment, Issue } from "../state/issue.ts";
import type {
  PullRequest,
  Review,
  ReviewComment,
} from "../state/pull-request.ts";
import { Moved, notFound, Refusal, unprocessable } from "../state/refusal.ts";
import { fullName, type Repository } from "../state/repository.ts";
import { findAccount, type World } from "../state/world.ts";

/** Who acts, for the writes: never anonymous. */
export function actorOf({ account, app }: Caller): Actor {
  if (account === undefined) throw new Refusal(401, "Requires authentication");
  return { account, app };
}

export function pullOf(repository: Repository, number: number): PullRequest {
  return present(repository.pulls.get(number));
}

/** Issues and pull requests have their numbers in common, and most of what belongs to an issue. */
export function conversationOf(
  repository: Repository,
  number: number,
): Issue | PullRequest {
  const moved = repository.transferred.get(number);
  if (moved !== undefined)
    throw new Moved(
      `/repos/${fullName(repository)}/issues/${number}`,
      `/repos/${fullName(moved.repository)}/issues/${moved.number}`,
    );
  return present(repository.issues.get(number) ?? repository.pulls.get(number));
}

export function commentOf(repository: Repository, id: number): Comment {
  return present(repository.comments.get(id));
}

export function reviewOf(
  caller: Caller,
  pull: PullRequest,
  id: number,
): Review {
  return present(visibleReviews(caller, pull).find((one) => one.id === id));
}

/** A pending review shows itself to its author only. */
export function visibleReviews(
  { account }: Caller,
  pull: PullRequest,
): readonly Review[] {
  return pull.reviews.filter(
    ({ state, author }) => state !== "PENDING" || author === account,
  );
}

export function reviewCommentOf(
  repository: Repository,
  id: number,
): ReviewComment {
  const all = [...repository.pulls.values()].flatMap(reviewCommentsOf);
  return present(all.find((comment) => comment.id === id));
}

/** In the order in which they were written. */
export function reviewCommentsOf(pull: PullRequest): readonly ReviewComment[] {
  return pull.threads
    .flatMap(({ comments }) => comments)
    .filter(({ review }) => review.state !== "PENDING")
    .toSorted((a, b) => a.id - b.id);
}

export function accountOf(world: World, login: string): Account {
  return present(findAccount(world, login));
}

/** People whom nobody heard of yet exist as soon as they are named. */
export function peopleOf(
  world: World,
  logins: readonly string[],
): readonly Account[] {
  return logins.map((login) => accountNamed(world, login));
}

/** 422, as GitHub has it for a SHA that is none of a commit. */
export function commitAt(repository: Repository, revision: string): GitCommit {
  const sha = resolveRevision(repository, revision);
  const commit =
    sha === undefined ? undefined : findCommit(repository.store, sha);
  if (commit === undefined)
    throw unprocessable(`No commit found for SHA: ${revision}`);
  return commit;
}

export function present<T>(found: T | undefined): T {
  if (found === undefined) throw notFound();
  return found;
}
