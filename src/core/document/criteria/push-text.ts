import { readEars } from "./ears.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import { type CriterionText, fromText } from "./from-text.ts";
import { isNoCriterion } from "./no-criterion.ts";
import type { Reading } from "./reading.ts";

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

export function pushAll(
  reading: Reading,
  found: readonly FoundCriterion[],
): void {
  for (const criterion of found) reading.found.push(criterion);
}
