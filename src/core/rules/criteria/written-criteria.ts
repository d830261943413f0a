import type { Criterion, SpecDocument } from "../../document/spec-document.ts";
import type {
  UnfilledKind,
  UnfilledReading,
} from "../unfilled/unfilled-place.ts";

/** Criteria that say something: text of the template, what stands for one (`Criterion 1`) and labels without a value are told as such, wherever they stand. */
export function writtenCriteria(
  { criteria }: SpecDocument,
  { places }: UnfilledReading,
): readonly Criterion[] {
  const told = new Set<number>();
  const standing = new Set<string>();
  for (const { kind, range, texts } of places) {
    if (kind.endsWith("placeholder"))
      for (const text of texts) standing.add(text);
    if (!whole.has(kind)) continue;
    for (let line = range.line; line <= range.endLine; line += 1)
      told.add(line);
  }
  return criteria.filter(({ range, text }) => {
    if (standing.has(text)) return false;
    for (let line = range.line; line <= range.endLine; line += 1)
      if (!told.has(line)) return true;
    return false;
  });
}

const whole: ReadonlySet<UnfilledKind> = new Set([
  "field",
  "guidance",
  "instruction",
  "item",
]);
