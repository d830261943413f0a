import { quote } from "../rules/quote.ts";
import { isDefault } from "./collect-guidance.ts";
import { guidancePlaces } from "./guidance-places.ts";
import { normaliseGuidance } from "./guidance-text.ts";
import type { Template, TemplateProblem } from "./template.ts";

/** Guidance that says the same as a default value: a spec that keeps the value seems to have left the guidance. */
export function guidanceValueProblems({
  document,
  metadata,
}: Template): readonly TemplateProblem[] {
  const places = guidancePlaces(document);
  const defaults = new Map<string, string>();
  const add = (value: string, label: string): void => {
    const key = normaliseGuidance(value);
    if (key !== "" && !defaults.has(key)) defaults.set(key, label);
  };
  for (const { key, value, label } of document.metadata) {
    if (key !== "template") add(value, label);
  }
  for (const { label, values } of metadata) {
    for (const value of values ?? []) add(value, label);
  }
  for (const field of document.fields) {
    if (isDefault(field)) add(field.value, field.label);
  }
  return places.flatMap(({ text, range }) => {
    const label = defaults.get(normaliseGuidance(text));
    if (label === undefined) return [];
    const message = `Guidance ${quote(text)} is a value of ${quote(label)} too, and is found wherever that value stands; word it in another way`;
    return [{ message, range }];
  });
}
