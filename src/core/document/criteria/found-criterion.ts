import type { Criterion } from "../spec-document.ts";

/** A criterion by its offsets, before it has a section and a range. */
export interface FoundCriterion extends Omit<
  Criterion,
  "range" | "story" | "section"
> {
  readonly start: number;
  readonly end: number;
  /** Dropped where the document has others. */
  readonly isWeak: boolean;
}
