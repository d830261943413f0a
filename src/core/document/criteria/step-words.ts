import type { StepWords } from "./step-part.ts";
import { stepWordsAbroad } from "./step-words-abroad.ts";

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
  {
    given: ["arrange", "전제"],
    when: ["act", "실행"],
    outcome: ["assert", "결과"],
    more: [],
    scenario: [],
    isEveryday: true,
  },
];
