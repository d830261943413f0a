import type { SpecDocument } from "../../document/spec-document.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

/** So many values beside the title, and nobody has begun. */
const minValues = 3;

/** A title that is still the template's, as in `# RFC: <title>`, above values that are. */
export function isUnnamed(
  { title }: SpecDocument,
  inHeadings: readonly UnfilledPlace[],
  inText: readonly UnfilledPlace[],
): boolean {
  return (
    title !== undefined &&
    inHeadings.some(
      ({ kind, range }) =>
        kind === "placeholder" && range.start === title.range.start,
    ) &&
    inText
      .filter(({ kind }) => kind === "placeholder" || kind === "field")
      .flatMap(({ texts }) => texts).length >= minValues
  );
}
