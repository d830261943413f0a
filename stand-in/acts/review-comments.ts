import type { ChangedFile } from "../git/diff-trees.ts";
import { changedSince } from "../derived/changed-files.ts";
import type { Hunk } from "../git/patch.ts";
import { renderPull } from "../render/pull-request.ts";
import { renderReviewComment } from "../render/review-comment.ts";
import type { Actor } from "../state/app.ts";
import type {
  PullRequest,
  Review,
  ReviewComment,
  ReviewThread,
} from "../state/pull-request.ts";
import { Refusal } from "../state/refusal.ts";
import { keep, nextId, type World } from "../state/world.ts";
import { checkText } from "./issues.ts";

export type Side = "LEFT" | "RIGHT";

/** One without a line stands on the whole file. */
export interface NewReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number | undefined;
  readonly side?: Side | undefined;
  readonly startLine?: number | undefined;
  readonly startSide?: Side | undefined;
  readonly subject?: "line" | "file" | undefined;
}

export interface PlacedComment extends NewReviewComment {
  readonly commitSha: string;
  readonly diffHunk: string;
}

/** Refuses all of them where one stands outside of the diff, in GitHub's words. */
export function placeComments(
  pull: PullRequest,
  commitSha: string,
  comments: readonly NewReviewComment[],
): readonly PlacedComment[] {
  const files = changedSince(pull.repository, pull.baseSha, commitSha);
  const placed = comments.map((comment) => {
    checkText("PullRequestReviewComment", comment);
    const file = files.find(({ path }) => path === comment.path);
    const problem = problemOf(file, comment);
    return (
      problem ?? { ...comment, commitSha, diffHunk: hunkOf(file, comment) }
    );
  });
  const problems = placed.filter((one) => typeof one === "string");
  if (problems.length > 0)
    throw new Refusal(422, "Unprocessable Entity", [...new Set(problems)]);
  return placed.filter((one) => typeof one !== "string");
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

function problemOf(
  file: ChangedFile | undefined,
  comment: NewReviewComment,
): string | undefined {
  const { line, startLine, side = "RIGHT", startSide = side } = comment;
  if (file === undefined) return "Pull request review thread path is invalid";
  if (comment.subject === "file") return undefined;
  if (file.patch === undefined && file.additions > 0)
    return "Pull request review thread path diff too large";
  if (line === undefined || !isInDiff(file, side, line))
    return "Pull request review thread line must be part of the diff";
  if (startLine === undefined) return undefined;
  if (startLine >= line)
    return "Pull request review thread start line must precede the end line.";
  if (!isInDiff(file, startSide, startLine))
    return "Pull request review thread start line must be part of the same hunk as the line.";
  if (hunkWith(file, startSide, startLine) !== hunkWith(file, side, line))
    return "Pull request review thread start line must be part of the same hunk as the line.";
  return undefined;
}

function isInDiff(file: ChangedFile, side: Side, line: number): boolean {
  return hunkWith(file, side, line) !== undefined;
}

function hunkWith(
  { hunks }: ChangedFile,
  side: Side,
  line: number,
): Hunk | undefined {
  return hunks.find((hunk) => {
    const [start, lines] =
      side === "RIGHT"
        ? [hunk.newStart, hunk.newLines]
        : [hunk.oldStart, hunk.oldLines];
    return line >= start && line < start + lines;
  });
}

/** GitHub keeps the hunk up to the commented line. */
function hunkOf(
  file: ChangedFile | undefined,
  { side = "RIGHT", line }: NewReviewComment,
): string {
  if (file === undefined || line === undefined) return "";
  const hunk = hunkWith(file, side, line);
  if (hunk === undefined) return "";
  const other = side === "RIGHT" ? "-" : "+";
  let at = (side === "RIGHT" ? hunk.newStart : hunk.oldStart) - 1;
  const end = hunk.lines.findIndex((text) => {
    if (!text.startsWith(other)) at += 1;
    return at === line;
  });
  const header = `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
  return [header, ...hunk.lines.slice(0, end + 1)].join("\n");
}
