import type { SpecRequest } from "../core/spec-report.ts";
import { needsReference } from "./native-limits.ts";

/** Whatever stands in so much text, the native parser and the rules are done with it in a fraction of a second. */
const longest = 40_000;

/** Whether a request is done before anybody could want to stop it, as long as the native parser reads it. */
export function isTame({ text, base, templates }: SpecRequest): boolean {
  const texts = [text, ...(base === undefined ? [] : [base])];
  const own = templates
    .filter(({ origin }) => origin !== "built-in")
    .map((template) => template.text);
  const length = [...texts, ...own].reduce((sum, one) => sum + one.length, 0);
  return length <= longest && ![...texts, ...own].some(needsReference);
}
