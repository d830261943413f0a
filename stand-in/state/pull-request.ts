import type { Account } from "./account.ts";
import type { Conversation, Reaction } from "./issue.ts";
import type { Repository } from "./repository.ts";

export interface PullRequest extends Conversation {
  readonly kind: "PullRequest";
  readonly id: number;
  readonly nodeId: string;
  isDraft: boolean;
  baseRef: string;
  /** Head of the base branch when the pull request was last pushed to. */
  baseSha: string;
  readonly headRef: string;
  /** Owner of the head, still known when its repository is not. */
  readonly headOwner: Account;
  /** Undefined where the fork is gone. */
  headRepository: Repository | undefined;
  headSha: string;
  mergedAt: Date | undefined;
  mergedBy: Account | undefined;
  mergeSha: string | undefined;
  readonly reviews: Review[];
  readonly threads: ReviewThread[];
  readonly requestedReviewers: Account[];
  readonly requestedTeams: string[];
  maintainerCanModify: boolean;
}

export interface Review {
  readonly kind: "Review";
  readonly id: number;
  readonly nodeId: string;
  readonly pull: PullRequest;
  readonly author: Account;
  body: string;
  state:
    "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED";
  readonly commitSha: string;
  submittedAt: Date | undefined;
}

export interface ReviewThread {
  readonly kind: "ReviewThread";
  readonly nodeId: string;
  readonly pull: PullRequest;
  readonly comments: ReviewComment[];
  readonly path: string;
  readonly subject: "line" | "file";
  readonly side: "LEFT" | "RIGHT";
  readonly startSide: "LEFT" | "RIGHT" | undefined;
  /** Last line, as the newest head has it; undefined where that line is gone: the thread is outdated. */
  line: number | undefined;
  startLine: number | undefined;
  readonly originalLine: number | undefined;
  readonly originalStartLine: number | undefined;
  readonly originalSha: string;
  readonly diffHunk: string;
  resolvedBy: Account | undefined;
}

export interface ReviewComment {
  readonly kind: "ReviewComment";
  readonly id: number;
  readonly nodeId: string;
  readonly thread: ReviewThread;
  readonly review: Review;
  readonly replyTo: ReviewComment | undefined;
  readonly author: Account;
  body: string;
  readonly reactions: Reaction[];
  minimized: string | undefined;
  readonly createdAt: Date;
  updatedAt: Date;
}

/** Pull requests that a merge queue tries together. */
export interface MergeGroup {
  readonly headRef: string;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly pulls: readonly PullRequest[];
  state: "waiting" | "merged" | "invalidated" | "dequeued";
}
