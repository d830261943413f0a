import type { Field } from "../../document/spec-document.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

/** `e.g. answers within a second`. */
export const exampleStart =
  /^(?:e\.g\.|for example|z\. ?b\.|p\. ?ej\.|par ex(?:emple|\.)|por ex(?:emplo|\.)|np\.|например|例[:：]|예[:：])/i;

/** `**Metric:** *e.g., sign-ups in a week*`. */
export function isExampleInItalics(
  { value, range }: Field,
  { source }: UnfilledContext,
): boolean {
  return (
    exampleStart.test(value) &&
    /[:：][*_]*\s+([*_])\p{L}[^*_]+\1\s*$/u.test(
      source.text.slice(range.start, range.end),
    )
  );
}
