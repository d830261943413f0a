import { isNoCriterion } from "./no-criterion.ts";
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
  const isWeak = reading.context === "weak";
  reading.found.push({ ...fromText(own), form, isWeak });
}

export function fromText({
  id,
  text,
  start,
  end,
}: CriterionText): FoundCriterion {
  return {
    id,
    text,
    form: "item",
    given: [],
    when: [],
    outcome: [],
    fenced: false,
    isWeak: false,
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
