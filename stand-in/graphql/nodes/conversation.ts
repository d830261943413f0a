import { associationOf } from "../../render/association.ts";
import { isoTime, isoTimeOrNull } from "../../render/urls.ts";
import {
  reactionContents,
  type Issue,
  type Reaction,
  type ReactionContent,
} from "../../state/issue.ts";
import type { PullRequest } from "../../state/pull-request.ts";
import type { Account } from "../../state/account.ts";
import { connection, type Page } from "../connection.ts";
import { nodeOrNull, type Context, type Subject } from "../context.ts";

/** What issues and pull requests have in common. */
export function conversationFields(
  context: Context,
  conversation: Issue | PullRequest,
) {
  const { repository, createdAt, updatedAt } = conversation;
  return {
    id: conversation.nodeId,
    number: conversation.number,
    title: conversation.title,
    ...authored(context, conversation.author),
    ...written(conversation.body ?? ""),
    authorAssociation: associationOf(
      context.world,
      repository,
      conversation.author,
    ),
    locked: conversation.locked,
    closed: conversation.state === "closed",
    closedAt: isoTimeOrNull(conversation.closedAt),
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(updatedAt),
    lastEditedAt: null,
    repository: () => context.node(repository),
    labels: (page: Page) =>
      connection(context, conversation.labels, page, "labels"),
    assignees: (page: Page) =>
      connection(context, conversation.assignees, page, "assignees"),
    comments: (page: Page) =>
      connection(context, conversation.comments, page, "comments"),
    ...reacted(context, conversation.reactions),
  };
}

export function authored(context: Context, author: Account | undefined) {
  return {
    author: () => nodeOrNull(context, author),
    viewerDidAuthor: author !== undefined && author === context.caller.account,
  };
}

export function written(body: string) {
  return { body, bodyText: body };
}

export function reacted(context: Context, reactions: readonly Reaction[]) {
  return {
    reactions: (page: Page & { content?: string | null }) => {
      const subjects = reactions
        .map((reaction): Subject => ({ kind: "Reaction", reaction }))
        .filter(
          (subject) =>
            page.content == null ||
            (subject.kind === "Reaction" &&
              names[subject.reaction.content] === page.content),
        );
      return connection(context, subjects, page, "reactions");
    },
  };
}

/** REST's names, and GraphQL's. */
const names = {
  "+1": "THUMBS_UP",
  "-1": "THUMBS_DOWN",
  laugh: "LAUGH",
  confused: "CONFUSED",
  heart: "HEART",
  hooray: "HOORAY",
  rocket: "ROCKET",
  eyes: "EYES",
} as const;

export function reactionNode(
  context: Context,
  { reaction }: Extract<Subject, { kind: "Reaction" }>,
) {
  const isUser = reaction.author.type === "User";
  return {
    __typename: "Reaction",
    id: reaction.nodeId,
    databaseId: reaction.id,
    content: names[reaction.content],
    createdAt: isoTime(reaction.createdAt),
    user: () => nodeOrNull(context, isUser ? reaction.author : undefined),
  };
}

export function contentNamed(name: string): ReactionContent | undefined {
  return reactionContents.find((content) => names[content] === name);
}
