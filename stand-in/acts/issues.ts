import { renderAccount } from "../render/account.ts";
import { renderIssue } from "../render/issue.ts";
import { renderRepository } from "../render/repository.ts";
import type { Account } from "../state/account.ts";
import type { Actor } from "../state/app.ts";
import type { Conversation, Issue } from "../state/issue.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { invalid } from "../state/refusal.ts";
import type { Repository } from "../state/repository.ts";
import { keep, nextId, type World } from "../state/world.ts";
import { conversationEvent } from "./conversation-event.ts";
import { openWithLabels } from "./labels.ts";

/** Characters that GitHub takes of a body, of issues, pull requests, comments and reviews alike. */
const MAX_BODY = 65_536;
const MAX_TITLE = 256;

export interface NewIssue {
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly Account[] | undefined;
}

export function openIssue(
  world: World,
  actor: Actor,
  repository: Repository,
  wanted: NewIssue,
): Issue {
  checkText("Issue", wanted);
  const { id, nodeId } = nextId(world, "I");
  const issue = keep<Issue>(world, {
    kind: "Issue",
    nodeId,
    ...newConversation(world, actor, repository, wanted),
    issueId: id,
    stateReason: undefined,
    subIssues: [],
    parent: undefined,
    linkedBranches: [],
  });
  repository.issues.set(issue.number, issue);
  issue.assignees.push(...(wanted.assignees ?? []));
  openWithLabels(world, actor, issue, wanted.labels ?? []);
  return issue;
}

export function newConversation(
  world: World,
  actor: Actor,
  repository: Repository,
  { title, body }: NewIssue,
): Conversation {
  repository.lastNumber += 1;
  return {
    repository,
    issueId: nextId(world, "I").id,
    number: repository.lastNumber,
    title,
    body: body ?? null,
    author: actor.account,
    state: "open",
    labels: [],
    assignees: [],
    comments: [],
    reactions: [],
    locked: false,
    createdAt: world.now(),
    updatedAt: world.now(),
    closedAt: undefined,
    viaApp: actor.app,
  };
}

export function editConversation(
  world: World,
  actor: Actor,
  conversation: Issue | PullRequest,
  wanted: {
    readonly title?: string | undefined;
    readonly body?: string | null | undefined;
  },
): void {
  checkText("Issue", wanted);
  const title = wanted.title ?? conversation.title;
  const body = wanted.body === undefined ? conversation.body : wanted.body;
  const changes = {
    ...(title !== conversation.title && {
      title: { from: conversation.title },
    }),
    ...(body !== conversation.body && {
      body: { from: conversation.body ?? "" },
    }),
  };
  if (Object.keys(changes).length === 0) return;
  conversation.title = title;
  conversation.body = body;
  conversation.updatedAt = world.now();
  conversationEvent(world, actor, conversation, "edited", () => ({ changes }));
}

export function closeIssue(
  world: World,
  actor: Actor,
  issue: Issue,
  reason: Issue["stateReason"] = "completed",
): void {
  if (issue.state === "closed") return;
  issue.state = "closed";
  issue.stateReason = reason;
  issue.closedAt = world.now();
  issue.updatedAt = world.now();
  conversationEvent(world, actor, issue, "closed");
}

export function reopenIssue(world: World, actor: Actor, issue: Issue): void {
  if (issue.state === "open") return;
  issue.state = "open";
  issue.stateReason = "reopened";
  issue.closedAt = undefined;
  issue.updatedAt = world.now();
  conversationEvent(world, actor, issue, "reopened");
}

export function assign(
  world: World,
  actor: Actor,
  conversation: Issue | PullRequest,
  people: readonly Account[],
): void {
  for (const assignee of people) {
    if (conversation.assignees.includes(assignee)) continue;
    conversation.assignees.push(assignee);
    conversationEvent(world, actor, conversation, "assigned", () => ({
      assignee: renderAccount(world, assignee),
    }));
  }
}

export function unassign(
  world: World,
  actor: Actor,
  conversation: Issue | PullRequest,
  people: readonly Account[],
): void {
  for (const assignee of people) {
    const index = conversation.assignees.indexOf(assignee);
    if (index < 0) continue;
    conversation.assignees.splice(index, 1);
    conversationEvent(world, actor, conversation, "unassigned", () => ({
      assignee: renderAccount(world, assignee),
    }));
  }
}

/** The issue is gone here and stands there under a new number. */
export function transferIssue(
  world: World,
  actor: Actor,
  issue: Issue,
  to: Repository,
): Issue {
  const moved = keep<Issue>(world, {
    ...issue,
    ...newConversation(world, actor, to, {
      title: issue.title,
      body: issue.body,
    }),
    author: issue.author,
    nodeId: nextId(world, "I").nodeId,
  });
  to.issues.set(moved.number, moved);
  conversationEvent(world, actor, issue, "transferred", () => ({
    changes: {
      new_issue: renderIssue(world, moved),
      new_repository: renderRepository(world, to),
    },
  }));
  issue.repository.issues.delete(issue.number);
  issue.repository.transferred.set(issue.number, moved);
  world.nodes.delete(issue.nodeId);
  return moved;
}

export function checkText(
  resource: string,
  text: {
    readonly title?: string | undefined;
    readonly body?: string | null | undefined;
  },
): void {
  if ((text.body?.length ?? 0) > MAX_BODY)
    throw invalid({
      resource,
      code: "custom",
      field: "body",
      message: `body is too long (maximum is ${MAX_BODY} characters)`,
    });
  if ((text.title?.length ?? 0) > MAX_TITLE)
    throw invalid({
      resource,
      code: "custom",
      field: "title",
      message: `title is too long (maximum is ${MAX_TITLE} characters)`,
    });
}
