import type { Criterion, SpecDocument } from "../../document/spec-document.ts";
import type {
  UnfilledKind,
  UnfilledReading,
} from "../unfilled/unfilled-place.ts";

/** Criteria that say something: text of the template and labels without a value are told as such, wherever they stand. */
export function writtenCriteria(
  { criteria }: SpecDocument,
  { places }: UnfilledReading,
): readonly Criterion[] {
  const told = new Set<number>();
  for (const { kind, range } of places) {
    if (!whole.has(kind)) continue;
    for (let line = range.line; line <= range.endLine; line += 1)
      told.add(line);
  }
  return criteria.filter(({ range }) => {
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
