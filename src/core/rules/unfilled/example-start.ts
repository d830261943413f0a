import type { Block, Field } from "../../document/spec-document.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

/** `e.g. answers within a second`. */
export const exampleStart =
  /^(?:e\.g\.|for example|z\. ?b\.|p\. ?ej\.|par ex(?:emple|\.)|por ex(?:emplo|\.)|np\.|например|例[:：]|예[:：])/i;

/** `**Metric:** *e.g., sign-ups in a week*`, and anything else in italics where that is what all values are. */
export function isSampleInItalics(
  { value, range }: Field,
  { slots, source }: UnfilledContext,
): boolean {
  return (
    (slots.italics || exampleStart.test(value)) &&
    /[:：][*_]*\s+([*_])[\p{L}\d][^*_]+\1\s*$/u.test(
      source.text.slice(range.start, range.end),
    )
  );
}

/** The same of a cell. */
export function isCellInItalics(
  { kind, range }: Block,
  { slots, source }: UnfilledContext,
): boolean {
  return (
    slots.italics &&
    kind === "cell" &&
    /^\|?\s*([*_])[\p{L}\d][^*_]+\1[\s|]*$/u.test(
      source.text.slice(range.start, range.end),
    )
  );
}
