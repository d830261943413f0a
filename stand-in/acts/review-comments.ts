import { changedSince } from "../derived/changed-files.ts";
import {
  hunkUpTo,
  placeProblems,
  type CommentPlace,
  type PlaceProblem,
} from "../derived/place-comment.ts";
import { renderPull } from "../render/pull-request.ts";
import { renderReviewComment } from "../render/review-comment.ts";
import type { Actor } from "../state/app.ts";
import type {
  PullRequest,
  Review,
  ReviewComment,
  ReviewThread,
} from "../state/pull-request.ts";
import { invalid, Refusal } from "../state/refusal.ts";
import { keep, nextId, type World } from "../state/world.ts";
import { checkText } from "./issues.ts";

/** One without a line stands on the whole file. */
export interface NewReviewComment extends CommentPlace {
  readonly body: string;
}

export interface PlacedComment extends NewReviewComment {
  readonly commitSha: string;
  readonly diffHunk: string;
}

/** Refuses all of them where one stands outside of the diff, and does not say which. */
export function placeComments(
  pull: PullRequest,
  commitSha: string,
  comments: readonly NewReviewComment[],
): readonly PlacedComment[] {
  const files = changedSince(pull.repository, pull.baseSha, commitSha);
  const complaints = new Set<string>();
  const placed = comments.map((comment) => {
    checkText("PullRequestReviewComment", comment);
    const file = files.find(({ path }) => path === comment.path);
    const problems = placeProblems(file, comment);
    if (problems.length > 0) complaints.add(complain(problems));
    return { ...comment, commitSha, diffHunk: hunkUpTo(file, comment) };
  });
  if (complaints.size > 0)
    throw new Refusal(422, "Unprocessable Entity", [...complaints]);
  return placed;
}

/** One by itself is refused in other words than one of a review. */
export function placeComment(
  pull: PullRequest,
  commitSha: string,
  comment: NewReviewComment,
): PlacedComment {
  checkText("PullRequestReviewComment", comment);
  const file = changedSince(pull.repository, pull.baseSha, commitSha).find(
    ({ path }) => path === comment.path,
  );
  const problems = placeProblems(file, comment);
  if (problems.length > 0)
    throw invalid(
      ...problems.map(({ field, sentence }) => ({
        resource: "PullRequestReviewComment",
        code: "custom",
        field: `pull_request_review_thread.${field}`,
        message: `pull_request_review_thread.${field} ${sentence}`,
      })),
    );
  return { ...comment, commitSha, diffHunk: hunkUpTo(file, comment) };
}

const sentences = new Intl.ListFormat("en", { type: "conjunction" });

function complain(problems: readonly PlaceProblem[]): string {
  return sentences.format(
    problems.map(
      ({ field, sentence }) =>
        `Pull request review thread ${field.replace("_", " ")} ${sentence}`,
    ),
  );
}

export function addComments(
  world: World,
  review: Review,
  placed: readonly PlacedComment[],
): readonly ReviewComment[] {
  return placed.map((comment) => {
    const { nodeId } = nextId(world, "PRRT");
    const thread = keep<ReviewThread>(world, {
      kind: "ReviewThread",
      nodeId,
      pull: review.pull,
      comments: [],
      path: comment.path,
      subject: comment.subject ?? "line",
      side: comment.side ?? "RIGHT",
      startSide:
        comment.startLine === undefined
          ? undefined
          : (comment.startSide ?? comment.side ?? "RIGHT"),
      line: comment.line,
      startLine: comment.startLine,
      originalLine: comment.line,
      originalStartLine: comment.startLine,
      originalSha: comment.commitSha,
      diffHunk: comment.diffHunk,
      resolvedBy: undefined,
    });
    review.pull.threads.push(thread);
    return addToThread(world, review, thread, comment.body);
  });
}

export function addToThread(
  world: World,
  review: Review,
  thread: ReviewThread,
  body: string,
): ReviewComment {
  checkText("PullRequestReviewComment", { body });
  const comment = keep<ReviewComment>(world, {
    kind: "ReviewComment",
    ...nextId(world, "PRRC"),
    thread,
    review,
    replyTo: thread.comments[0],
    author: review.author,
    body,
    reactions: [],
    minimized: undefined,
    createdAt: world.now(),
    updatedAt: world.now(),
  });
  thread.comments.push(comment);
  return comment;
}

export function editReviewComment(
  world: World,
  actor: Actor,
  comment: ReviewComment,
  body: string,
): void {
  checkText("PullRequestReviewComment", { body });
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = world.now();
  tellOfComment(world, actor, comment, "edited", {
    changes: { body: { from } },
  });
}

export function deleteReviewComment(
  world: World,
  actor: Actor,
  comment: ReviewComment,
): void {
  const { thread } = comment;
  thread.comments.splice(thread.comments.indexOf(comment), 1);
  world.nodes.delete(comment.nodeId);
  if (thread.comments.length === 0)
    thread.pull.threads.splice(thread.pull.threads.indexOf(thread), 1);
  tellOfComment(world, actor, comment, "deleted");
}

export function tellOfComment(
  world: World,
  actor: Actor,
  comment: ReviewComment,
  action: string,
  payload: object = {},
): void {
  const { pull } = comment.thread;
  world.emit({
    event: "pull_request_review_comment",
    action,
    actor,
    repository: pull.repository,
    payload: () => ({
      pull_request: renderPull(world, pull),
      comment: renderReviewComment(world, comment),
      ...payload,
    }),
  });
}
