/** Words that start the steps of a scenario in one language; `more` goes on with the step above. */
export interface StepWords {
  readonly given: readonly string[];
  readonly when: readonly string[];
  readonly outcome: readonly string[];
  readonly more: readonly string[];
  /** Words that name a scenario: `Scenario: Log in`. */
  readonly scenario: readonly string[];
  /** Everyday words, which are keywords among acceptance criteria only, and with a colon. */
  readonly isEveryday?: true;
}

export const stepParts = ["given", "when", "outcome", "more"] as const;

export type StepPart = (typeof stepParts)[number];
