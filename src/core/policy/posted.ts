import type { Conclusion } from "../spec-report.ts";

/** What the App itself has posted for this pull request and head SHA, read back from GitHub. */
export interface Posted {
  /** The newest check run `Specgate` of this App on the head SHA. */
  readonly checkRun: PostedCheckRun | undefined;
  readonly status: PostedStatus | undefined;
  readonly comment: PostedComment | undefined;
  readonly threads: readonly PostedThread[];
}

export interface PostedCheckRun {
  readonly id: number;
  readonly externalId: string;
  readonly completed: boolean;
  readonly conclusion: Conclusion | undefined;
  readonly annotations: number;
  readonly url: string;
  /** Somebody asked for it again and its suite waits: the same result has to be published once more. */
  readonly rerequested?: boolean;
}

export interface PostedStatus {
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string;
}

export interface PostedComment {
  readonly nodeId: string;
  readonly body: string;
}

/** A review thread that the App opened; `fingerprint` is read from the marker in its first comment. */
export interface PostedThread {
  readonly nodeId: string;
  readonly fingerprint: string;
  readonly isResolved: boolean;
}
