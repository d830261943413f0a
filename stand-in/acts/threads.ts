import { findEntry } from "../git/files.ts";
import { findBlob, readCommit } from "../git/object-store.ts";
import { diffHunks, type Hunk } from "../git/patch.ts";
import { renderReviewComment } from "../render/review-comment.ts";
import { renderPull } from "../render/pull-request.ts";
import type { Actor } from "../state/app.ts";
import type { PullRequest, ReviewThread } from "../state/pull-request.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";

export function resolveThread(
  world: World,
  actor: Actor,
  thread: ReviewThread,
): void {
  if (thread.resolvedBy !== undefined) return;
  thread.resolvedBy = actor.account;
  tell(world, actor, thread, "resolved");
}

export function unresolveThread(
  world: World,
  actor: Actor,
  thread: ReviewThread,
): void {
  if (thread.resolvedBy === undefined) return;
  thread.resolvedBy = undefined;
  tell(world, actor, thread, "unresolved");
}

/** After a push a comment stays on its line, wherever that went; a thread whose line was changed is outdated. */
export function moveThreads(
  pull: PullRequest,
  before: string,
  after: string,
): void {
  for (const thread of pull.threads) {
    if (thread.side === "LEFT" || thread.line === undefined) continue;
    const hunks = diffHunks(
      textAt(pull.repository, before, thread.path),
      textAt(pull.repository, after, thread.path),
      0,
    );
    thread.line = movedLine(hunks, thread.line);
    if (thread.startLine !== undefined)
      thread.startLine = movedLine(hunks, thread.startLine);
  }
}

function movedLine(hunks: readonly Hunk[], line: number): number | undefined {
  let shift = 0;
  for (const { oldStart, oldLines, newLines } of hunks) {
    if (oldLines === 0 ? line <= oldStart : line < oldStart) break;
    if (line < oldStart + oldLines) return undefined;
    shift += newLines - oldLines;
  }
  return line + shift;
}

function textAt({ store }: Repository, sha: string, path: string): string {
  const entry = findEntry(store, readCommit(store, sha).tree, path);
  if (entry === undefined) return "";
  return findBlob(store, entry.sha)?.bytes.toString() ?? "";
}

function tell(
  world: World,
  actor: Actor,
  thread: ReviewThread,
  action: string,
): void {
  world.emit({
    event: "pull_request_review_thread",
    action,
    actor,
    repository: thread.pull.repository,
    payload: () => ({
      pull_request: renderPull(world, thread.pull),
      thread: {
        node_id: thread.nodeId,
        comments: thread.comments.map((comment) =>
          renderReviewComment(world, comment),
        ),
      },
    }),
  });
}
