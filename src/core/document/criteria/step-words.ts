import { stepWordsAbroad } from "./step-words-abroad.ts";

export const stepParts = ["given", "when", "outcome", "more"] as const;

export type StepPart = (typeof stepParts)[number];

/** Words that start the steps of a scenario in one language; `more` goes on with the step above. */
export interface StepWords {
  readonly given: readonly string[];
  readonly when: readonly string[];
  readonly outcome: readonly string[];
  readonly more: readonly string[];
  /** Words that name a scenario: `Scenario: Log in`. */
  readonly scenario: readonly string[];
}

/** After Gherkin's own table of languages, without words that start other sentences more often than steps. */
export const stepWords: readonly StepWords[] = [
  {
    given: ["given that", "given"],
    when: ["when"],
    outcome: ["then"],
    more: ["and", "but"],
    scenario: ["scenario outline", "scenario template", "scenario"],
  },
  ...stepWordsAbroad,
];
