import { isoTime, repoWebUrl } from "../../render/urls.ts";
import type { Comment, Issue, Label, LinkedBranch } from "../../state/issue.ts";
import { commentUrl } from "../../render/comment.ts";
import { associationOf } from "../../render/association.ts";
import { fullName } from "../../state/repository.ts";
import { connection, type Page } from "../connection.ts";
import { nodeOrNull, type Context } from "../context.ts";
import {
  authored,
  conversationFields,
  reacted,
  written,
} from "./conversation.ts";

export function issueNode(context: Context, issue: Issue) {
  const { repository, number } = issue;
  return {
    __typename: "Issue",
    ...conversationFields(context, issue),
    databaseId: issue.issueId,
    url: repoWebUrl(context.world, repository, `/issues/${number}`),
    resourcePath: `/${fullName(repository)}/issues/${number}`,
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    parent: () => nodeOrNull(context, issue.parent),
    subIssues: (page: Page) =>
      connection(context, issue.subIssues, page, "subIssues"),
    linkedBranches: (page: Page) =>
      connection(context, issue.linkedBranches, page, "linkedBranches"),
  };
}

export function commentNode(context: Context, comment: Comment) {
  const { conversation } = comment;
  const url = commentUrl(context.world, comment);
  return {
    __typename: "IssueComment",
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    url,
    resourcePath: new URL(url).pathname + new URL(url).hash,
    ...authored(context, comment.author),
    ...written(comment.body),
    authorAssociation: associationOf(
      context.world,
      conversation.repository,
      comment.author,
    ),
    createdAt: isoTime(comment.createdAt),
    updatedAt: isoTime(comment.updatedAt),
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    repository: () => context.node(conversation.repository),
    issue: () =>
      nodeOrNull(
        context,
        conversation.kind === "Issue" ? conversation : undefined,
      ),
    pullRequest: () =>
      nodeOrNull(
        context,
        conversation.kind === "PullRequest" ? conversation : undefined,
      ),
    ...reacted(context, comment.reactions),
  };
}

export function labelNode(context: Context, label: Label) {
  const path = `/labels/${encodeURIComponent(label.name)}`;
  return {
    __typename: "Label",
    id: label.nodeId,
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: false,
    url: repoWebUrl(context.world, label.repository, path),
    resourcePath: `/${fullName(label.repository)}${path}`,
    repository: () => context.node(label.repository),
  };
}

export function linkedBranchNode(context: Context, branch: LinkedBranch) {
  const { repository, ref, nodeId } = branch;
  const sha = repository.refs.get(ref);
  return {
    __typename: "LinkedBranch",
    id: nodeId,
    ref: () =>
      sha === undefined
        ? null
        : context.node({ kind: "Ref", repository, ref, sha }),
  };
}
