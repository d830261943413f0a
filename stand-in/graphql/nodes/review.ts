import { associationOf } from "../../render/association.ts";
import { reviewCommentUrl } from "../../render/review-comment.ts";
import { renderReview } from "../../render/review.ts";
import { isoTime, isoTimeOrNull } from "../../render/urls.ts";
import { readCommit } from "../../git/object-store.ts";
import type {
  Review,
  ReviewComment,
  ReviewThread,
} from "../../state/pull-request.ts";
import { connection, type Page } from "../connection.ts";
import { nodeOrNull, type Context } from "../context.ts";
import { authored, reacted, written } from "./conversation.ts";

export function reviewNode(context: Context, review: Review) {
  const { pull } = review;
  const url = renderReview(context.world, review).html_url;
  return {
    __typename: "PullRequestReview",
    id: review.nodeId,
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    url,
    ...authored(context, review.author),
    ...written(review.body),
    authorAssociation: associationOf(
      context.world,
      pull.repository,
      review.author,
    ),
    submittedAt: isoTimeOrNull(review.submittedAt),
    createdAt: isoTime(review.submittedAt ?? context.world.now()),
    updatedAt: isoTime(review.submittedAt ?? context.world.now()),
    commit: () =>
      context.node({
        kind: "Commit",
        repository: pull.repository,
        commit: readCommit(pull.repository.store, review.commitSha),
      }),
    pullRequest: () => context.node(pull),
    repository: () => context.node(pull.repository),
    comments: (page: Page) => {
      const comments = pull.threads
        .flatMap((thread) => thread.comments)
        .filter((comment) => comment.review === review);
      return connection(context, comments, page, "comments");
    },
  };
}

export function threadNode(context: Context, thread: ReviewThread) {
  const isOutdated = thread.subject === "line" && thread.line === undefined;
  const { resolvedBy } = thread;
  const isUser = resolvedBy?.type === "User";
  return {
    __typename: "PullRequestReviewThread",
    id: thread.nodeId,
    path: thread.path,
    line: thread.line ?? null,
    startLine: thread.startLine ?? null,
    originalLine: thread.originalLine ?? null,
    originalStartLine: thread.originalStartLine ?? null,
    diffSide: thread.side,
    startDiffSide: thread.startSide ?? null,
    subjectType: thread.subject.toUpperCase(),
    isResolved: resolvedBy !== undefined,
    isOutdated,
    isCollapsed: resolvedBy !== undefined || isOutdated,
    resolvedBy: () => nodeOrNull(context, isUser ? resolvedBy : undefined),
    viewerCanReply: true,
    viewerCanResolve: resolvedBy === undefined,
    viewerCanUnresolve: resolvedBy !== undefined,
    pullRequest: () => context.node(thread.pull),
    repository: () => context.node(thread.pull.repository),
    comments: (page: Page) =>
      connection(context, thread.comments, page, "comments"),
  };
}

export function reviewCommentNode(context: Context, comment: ReviewComment) {
  const { thread } = comment;
  const { pull } = thread;
  return {
    __typename: "PullRequestReviewComment",
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    url: reviewCommentUrl(context.world, comment),
    path: thread.path,
    line: thread.line ?? null,
    startLine: thread.startLine ?? null,
    originalLine: thread.originalLine ?? null,
    diffHunk: thread.diffHunk,
    outdated: thread.subject === "line" && thread.line === undefined,
    ...authored(context, comment.author),
    ...written(comment.body),
    authorAssociation: associationOf(
      context.world,
      pull.repository,
      comment.author,
    ),
    createdAt: isoTime(comment.createdAt),
    updatedAt: isoTime(comment.updatedAt),
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    replyTo: () => nodeOrNull(context, comment.replyTo),
    pullRequest: () => context.node(pull),
    pullRequestReview: () => context.node(comment.review),
    repository: () => context.node(pull.repository),
    ...reacted(context, comment.reactions),
  };
}
