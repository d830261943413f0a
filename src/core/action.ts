import type { Conclusion } from "./spec-report.ts";

/** One intended effect on GitHub, with everything needed to have it. */
export type Action =
  | PublishCheckRun
  | {
      readonly kind: "set-status";
      readonly state: "success" | "failure";
      readonly description: string;
    }
  | {
      readonly kind: "create-review";
      readonly body: string;
      readonly comments: readonly ReviewComment[];
    }
  | { readonly kind: "create-comment"; readonly body: string }
  | {
      readonly kind: "update-conversation";
      readonly comment:
        { readonly nodeId: string; readonly body: string } | undefined;
      readonly resolve: readonly string[];
    };

export interface PublishCheckRun {
  readonly kind: "publish-check-run";
  /** Ends in the digest of all that is shown: the same digest is never published twice on one SHA. */
  readonly externalId: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
  /** All of them, errors first; GitHub takes 50 a request. */
  readonly annotations: readonly Annotation[];
  readonly buttons: readonly Button[];
  /** A run of the same digest that was left unfinished, and how many annotations it has. */
  readonly resume:
    { readonly id: number; readonly annotations: number } | undefined;
  /** An unfinished run of another result, to be completed as neutral so that it does not spin. */
  readonly supersede?: number;
}

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where start and end line are equal. */
  readonly columns:
    { readonly start: number; readonly end: number } | undefined;
  readonly level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

/** At most three a run; GitHub takes 20 characters of label and identifier and 40 of description. */
export interface Button {
  readonly label: string;
  readonly identifier: string;
  readonly description: string;
}

/** On lines of the diff's right side; `startLine` equals `line` for one line. */
export interface ReviewComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}
