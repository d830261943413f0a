import type { Action } from "./action.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Snapshot } from "./policy/snapshot.ts";
import { calmComment, troubleComment } from "./report/comment.ts";
import { reviewBody } from "./report/review-body.ts";
import { type KeyedComment, reviewComments } from "./report/review-comments.ts";
import { threadKey } from "./report/thread-key.ts";

/** Comments on the diff, and the one comment below it. A closed pull request is left in peace. */
export function planConversation(
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly Action[] {
  if (!snapshot.pull.isOpen) return [];
  return [
    ...planReview(evaluation, snapshot),
    ...planComment(evaluation, snapshot),
  ];
}

/** A finding that has a thread gets no other, even where somebody has resolved it. */
export function newComments(
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly KeyedComment[] {
  const known = new Set(snapshot.posted.threads.map((one) => one.fingerprint));
  return reviewComments(evaluation, snapshot).filter(
    ({ key }) => !known.has(key),
  );
}

function planReview(
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly Action[] {
  const comments = newComments(evaluation, snapshot).map(
    ({ comment }) => comment,
  );
  if (comments.length === 0) return [];
  const body = reviewBody(comments.length, evaluation, snapshot);
  return [{ kind: "create-review", body, comments }];
}

function planComment(
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly Action[] {
  const { posted } = snapshot;
  const resolve = threadsToResolve(evaluation, snapshot);
  const trouble = troubleComment(evaluation, snapshot);
  const wanted =
    trouble ??
    (posted.comment === undefined
      ? undefined
      : calmComment(evaluation, snapshot));
  const isNew = wanted !== undefined && posted.comment === undefined;
  const create: readonly Action[] = isNew
    ? [{ kind: "create-comment", body: wanted }]
    : [];
  const isStale =
    posted.comment !== undefined &&
    wanted !== undefined &&
    !isSameText(posted.comment.body, wanted);
  const comment = isStale
    ? { nodeId: posted.comment.nodeId, body: wanted }
    : undefined;
  if (comment === undefined && resolve.length === 0) return create;
  return [...create, { kind: "update-conversation", comment, resolve }];
}

function threadsToResolve(
  { specs }: Evaluation,
  { posted }: Snapshot,
): readonly string[] {
  const findings = specs.flatMap((spec) => spec.report.findings);
  const left = new Set(findings.map(threadKey));
  return posted.threads
    .filter((thread) => !thread.isResolved && !left.has(thread.fingerprint))
    .map((thread) => thread.nodeId);
}

/** GitHub may give back other line endings, and no white space at the end. */
function isSameText(posted: string, wanted: string): boolean {
  return normalised(posted) === normalised(wanted);
}

function normalised(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}
