import type { StepPart } from "./step-part.ts";

/** A step of a scenario; `text` is without its keyword. */
export interface Step {
  readonly part: StepPart;
  readonly text: string;
  /** In bold or capitals: a keyword beyond doubt. */
  readonly isMarked: boolean;
  /** Written with a capital where the language has them: meant as a keyword. */
  readonly isClear: boolean;
}
