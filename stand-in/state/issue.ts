import type { Account } from "./account.ts";
import type { App } from "./app.ts";
import type { Repository } from "./repository.ts";
import type { PullRequest } from "./pull-request.ts";

/** What issues and pull requests have in common: on GitHub every pull request is an issue as well. */
export interface Conversation {
  readonly repository: Repository;
  /** The issue's id; a pull request has one of its own beside it. */
  readonly issueId: number;
  readonly number: number;
  title: string;
  body: string | null;
  /** Undefined where the account is gone. */
  author: Account | undefined;
  state: "open" | "closed";
  readonly labels: Label[];
  readonly assignees: Account[];
  readonly comments: Comment[];
  readonly reactions: Reaction[];
  locked: boolean;
  readonly createdAt: Date;
  updatedAt: Date;
  closedAt: Date | undefined;
  readonly viaApp: App | undefined;
}

export interface Issue extends Conversation {
  readonly kind: "Issue";
  readonly nodeId: string;
  stateReason: "completed" | "not_planned" | "reopened" | undefined;
  readonly subIssues: Issue[];
  parent: Issue | undefined;
  /** Branches made for it, as its sidebar lists them under Development. */
  readonly linkedBranches: LinkedBranch[];
}

export interface LinkedBranch {
  readonly kind: "LinkedBranch";
  readonly nodeId: string;
  readonly repository: Repository;
  readonly ref: string;
}

export interface Comment {
  readonly kind: "Comment";
  readonly id: number;
  readonly nodeId: string;
  readonly conversation: Issue | PullRequest;
  body: string;
  author: Account | undefined;
  readonly viaApp: App | undefined;
  readonly reactions: Reaction[];
  minimized: string | undefined;
  readonly createdAt: Date;
  updatedAt: Date;
}

export interface Label {
  readonly kind: "Label";
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  name: string;
  color: string;
  description: string | null;
}

export interface Reaction {
  readonly id: number;
  readonly nodeId: string;
  readonly content: ReactionContent;
  readonly author: Account;
  readonly createdAt: Date;
}

export const reactionContents = [
  "+1",
  "-1",
  "laugh",
  "confused",
  "heart",
  "hooray",
  "rocket",
  "eyes",
] as const;

export type ReactionContent = (typeof reactionContents)[number];

/** Those that GitHub gives a new repository. */
export const defaultLabels = [
  "bug",
  "documentation",
  "duplicate",
  "enhancement",
  "good first issue",
  "help wanted",
  "invalid",
  "question",
  "wontfix",
] as const;
