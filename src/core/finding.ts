/** Ours; GitHub's rendering of it is the annotation level. */
export type Severity = "error" | "warning" | "notice";

/** Worst first. */
export const severities: readonly Severity[] = ["error", "warning", "notice"];

/** What a rule can be set to: a severity, or not to run at all. */
export type RuleSetting = Severity | "off";

/** Replaces the text between two offsets of the document; `start === end` inserts. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A change that is certain: applying it removes the finding and touches nothing the author wrote. */
export interface Fix {
  /** Imperative, as on a button: "Remove the comment". */
  readonly title: string;
  /** Sorted by `start`, not overlapping. */
  readonly edits: readonly TextEdit[];
}

/** One problem of one rule at a path and range. Plain data: it crosses threads and is printed as JSON. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Capital first, no full stop, user text in backticks, what is wrong before what to do. */
  readonly message: string;
  readonly helpUrl: string;
  /** The command that would waive it; null as long as nothing would. */
  readonly waive: string | null;
  readonly fix: Fix | null;
  /** Same for the same problem at another line: tells new findings from those the base has. */
  readonly fingerprint: string;
}
