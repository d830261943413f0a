import type { StepWords } from "../../../core/document/criteria/step-part.ts";

/** In the place of how scenarios are told in other languages: the page's own templates are in English. */
export const stepWordsAbroad: readonly StepWords[] = [];
