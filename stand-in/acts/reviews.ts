import { renderPull } from "../render/pull-request.ts";
import { renderReviewEvent } from "../render/review.ts";
import type { Actor } from "../state/app.ts";
import type {
  PullRequest,
  Review,
  ReviewComment,
  ReviewThread,
} from "../state/pull-request.ts";
import { Refusal, unprocessable } from "../state/refusal.ts";
import { findCommit } from "../git/object-store.ts";
import { keep, nextId, type World } from "../state/world.ts";
import { checkText } from "./issues.ts";
import {
  addComments,
  addToThread,
  placeComment,
  placeComments,
  tellOfComment,
  type NewReviewComment,
} from "./review-comments.ts";

export type ReviewEvent = "APPROVE" | "REQUEST_CHANGES" | "COMMENT";

const states = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
} as const;

export interface NewReview {
  /** Undefined leaves the review pending: nobody but its author sees it. */
  readonly event?: ReviewEvent | undefined;
  readonly body?: string | undefined;
  readonly commitSha?: string | undefined;
  readonly comments?: readonly NewReviewComment[] | undefined;
}

/** All or nothing: one comment that GitHub refuses, and there is no review. */
export function createReview(
  world: World,
  actor: Actor,
  pull: PullRequest,
  wanted: NewReview,
): Review {
  const { event, body = "", comments = [] } = wanted;
  const commitSha = wanted.commitSha ?? pull.headSha;
  if (findCommit(pull.repository.store, commitSha) === undefined)
    throw unprocessable("The commit_id is not part of the pull request");
  checkText("PullRequestReview", { body });
  refuseEmpty(event, body, comments.length);
  refuseOwn(actor, pull, event);
  const places = placeComments(pull, commitSha, comments);
  const review = keep<Review>(world, {
    kind: "Review",
    ...nextId(world, "PRR"),
    pull,
    author: actor.account,
    body,
    state: "PENDING",
    commitSha,
    submittedAt: undefined,
  });
  pull.reviews.push(review);
  addComments(world, review, places);
  if (event !== undefined) submit(world, actor, review, event);
  return review;
}

export function submitReview(
  world: World,
  actor: Actor,
  review: Review,
  event: ReviewEvent,
  body: string | undefined,
): void {
  if (review.state !== "PENDING")
    throw unprocessable("Could not submit a review that is not pending");
  review.body = body ?? review.body;
  const own = commentsOf(review).length;
  refuseEmpty(event, review.body, own);
  refuseOwn(actor, review.pull, event);
  submit(world, actor, review, event);
}

export function editReview(
  world: World,
  actor: Actor,
  review: Review,
  body: string,
): void {
  checkText("PullRequestReview", { body });
  const from = review.body;
  review.body = body;
  tell(world, actor, review, "edited", { changes: { body: { from } } });
}

export function dismissReview(
  world: World,
  actor: Actor,
  review: Review,
): void {
  if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED")
    throw unprocessable(
      `Can not dismiss a ${review.state.toLowerCase()} pull request review`,
    );
  review.state = "DISMISSED";
  tell(world, actor, review, "dismissed");
}

export function deletePendingReview(world: World, review: Review): void {
  if (review.state !== "PENDING")
    throw unprocessable("Can not delete a non-pending pull request review");
  const { pull } = review;
  pull.reviews.splice(pull.reviews.indexOf(review), 1);
  world.nodes.delete(review.nodeId);
  for (const { thread } of commentsOf(review)) {
    const index = pull.threads.indexOf(thread);
    if (index >= 0) pull.threads.splice(index, 1);
  }
}

export function commentsOf(review: Review): readonly ReviewComment[] {
  return review.pull.threads.flatMap((thread) =>
    thread.comments.filter((comment) => comment.review === review),
  );
}

/** A comment without a review around it: GitHub makes one of its own for it. */
export function commentOnDiff(
  world: World,
  actor: Actor,
  pull: PullRequest,
  commitSha: string,
  comment: NewReviewComment,
): ReviewComment {
  const placed = placeComment(pull, commitSha, comment);
  const review = createReview(world, actor, pull, { commitSha });
  const [made] = addComments(world, review, [placed]);
  if (made === undefined) throw new Error("The comment was not placed");
  submit(world, actor, review, "COMMENT");
  return made;
}

export function replyInThread(
  world: World,
  actor: Actor,
  thread: ReviewThread,
  body: string,
): ReviewComment {
  checkText("PullRequestReviewComment", { body });
  const review = createReview(world, actor, thread.pull, {});
  const comment = addToThread(world, review, thread, body);
  submit(world, actor, review, "COMMENT");
  return comment;
}

function submit(
  world: World,
  actor: Actor,
  review: Review,
  event: ReviewEvent,
): void {
  review.state = states[event];
  review.submittedAt = world.now();
  review.pull.updatedAt = world.now();
  tell(world, actor, review, "submitted");
  for (const comment of commentsOf(review))
    tellOfComment(world, actor, comment, "created");
}

function refuseEmpty(
  event: ReviewEvent | undefined,
  body: string,
  comments: number,
): void {
  const needsBody =
    (event === "COMMENT" && comments === 0) || event === "REQUEST_CHANGES";
  if (needsBody && body === "")
    throw new Refusal(422, "Unprocessable Entity", [`Body can't be blank`]);
}

function refuseOwn(
  actor: Actor,
  pull: PullRequest,
  event: ReviewEvent | undefined,
): void {
  if (actor.account !== pull.author) return;
  const what = { APPROVE: "approve", REQUEST_CHANGES: "request changes on" };
  if (event === "APPROVE" || event === "REQUEST_CHANGES")
    throw new Refusal(422, "Unprocessable Entity", [
      `Can not ${what[event]} your own pull request`,
    ]);
}

function tell(
  world: World,
  actor: Actor,
  review: Review,
  action: string,
  payload: object = {},
): void {
  world.emit({
    event: "pull_request_review",
    action,
    actor,
    repository: review.pull.repository,
    payload: () => ({
      pull_request: renderPull(world, review.pull),
      review: renderReviewEvent(world, review),
      ...payload,
    }),
  });
}
