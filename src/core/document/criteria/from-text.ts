import type { CriterionForm } from "./criterion-form.ts";
import type { FoundCriterion } from "./found-criterion.ts";

export function fromText(
  { id, text, start, end }: CriterionText,
  form: CriterionForm = "item",
  isWeak = false,
): FoundCriterion {
  return {
    id,
    text,
    form,
    given: [],
    when: [],
    outcome: [],
    fenced: false,
    isWeak,
    start,
    end,
  };
}

/** What an author wrote as one criterion, and where. */
export interface CriterionText {
  readonly id: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `[ ]` or `[x]` of a task list item. */
  readonly checked?: boolean | null | undefined;
}
