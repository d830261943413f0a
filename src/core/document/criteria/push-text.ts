import { isNoCriterion } from "./no-criterion.ts";
import type { CriterionForm } from "./criterion-form.ts";
import { readEars } from "./ears.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import type { Reading } from "./reading.ts";

/** What an author wrote as one criterion, and where. */
export interface CriterionText {
  readonly id: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `[ ]` or `[x]` of a task list item. */
  readonly checked?: boolean | null | undefined;
}

/** Adds a criterion as it stands, unless it is a placeholder. */
export function pushText(reading: Reading, own: CriterionText): void {
  if (isNoCriterion(own.text)) return;
  const ears = readEars(own.text, true);
  if (ears !== undefined) {
    reading.found.push({ ...fromText(own), ...ears, form: "ears" });
    return;
  }
  const form = typeof own.checked === "boolean" ? "checklist" : "item";
  reading.found.push(fromText(own, form, reading.context === "weak"));
}

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

export function pushAll(
  reading: Reading,
  found: readonly FoundCriterion[],
): void {
  for (const criterion of found) reading.found.push(criterion);
}
