import type { Step } from "./criteria/step.ts";

/** A stretch of one look on one line. */
export interface Run {
  readonly text: string;
  readonly look: "plain" | "strong" | "emphasis" | "code" | "comment";
  readonly start: number;
  readonly end: number;
}

/** One line of a paragraph or cell as its author wrote it; `<br>` starts a new one too. */
export interface Line {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly start: number;
  readonly end: number;
  /** What was read of it already. */
  labels: readonly Labelled[] | undefined;
  lenient: OpenLine | undefined;
  strict: OpenLine | undefined;
}

/** A label with its colon, and what stands behind it on the line. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** In bold or italics. */
  readonly isMarked: boolean;
}

/** A line with its id taken off and its steps found, also behind a label: `Scenario 2: Given …`. */
export interface OpenLine {
  readonly id: string | undefined;
  readonly text: string;
  /** None for a line that starts with no keyword. */
  readonly steps: readonly Step[];
}
