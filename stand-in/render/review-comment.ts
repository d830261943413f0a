import type { ReviewComment } from "../state/pull-request.ts";
import type { World } from "../state/world.ts";
import { renderAccount } from "./account.ts";
import { associationOf } from "./association.ts";
import { renderRollup } from "./reactions.ts";
import { isoTime, repoApiUrl, repoWebUrl } from "./urls.ts";

export function renderReviewComment(world: World, comment: ReviewComment) {
  const { thread, review } = comment;
  const { repository, number, headSha } = thread.pull;
  const url = repoApiUrl(world, repository, `/pulls/comments/${comment.id}`);
  const pullUrl = repoApiUrl(world, repository, `/pulls/${number}`);
  const html = reviewCommentUrl(world, comment);
  const isOutdated = thread.subject === "line" && thread.line === undefined;
  return {
    url,
    pull_request_review_id: review.id,
    id: comment.id,
    node_id: comment.nodeId,
    diff_hunk: thread.diffHunk,
    path: thread.path,
    commit_id: isOutdated ? thread.originalSha : headSha,
    original_commit_id: thread.originalSha,
    user: renderAccount(world, comment.author),
    body: comment.body,
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    html_url: html,
    pull_request_url: pullUrl,
    _links: {
      self: { href: url },
      html: { href: html },
      pull_request: { href: pullUrl },
    },
    author_association: associationOf(world, repository, comment.author),
    reactions: renderRollup(url, comment.reactions),
    start_line: thread.startLine ?? null,
    original_start_line: thread.originalStartLine ?? null,
    start_side: thread.startSide ?? null,
    line: thread.line ?? null,
    original_line: thread.originalLine ?? null,
    side: thread.side,
    position: isOutdated ? null : 1,
    original_position: 1,
    subject_type: thread.subject,
    ...(comment.replyTo !== undefined && {
      in_reply_to_id: comment.replyTo.id,
    }),
  };
}

export function reviewCommentUrl(
  world: World,
  { thread, id }: ReviewComment,
): string {
  const { repository, number } = thread.pull;
  return repoWebUrl(world, repository, `/pull/${number}#discussion_r${id}`);
}
