import type { SpecDocument } from "../../document/spec-document.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

/** A title that is still the template's, but for what kind of document it is: `# RFC: <title>`. */
export function isUnnamed(
  { title }: SpecDocument,
  inHeadings: readonly UnfilledPlace[],
): boolean {
  if (title === undefined) return false;
  const place = inHeadings.find(
    ({ kind, range }) =>
      kind === "placeholder" && range.start === title.range.start,
  );
  if (place === undefined) return false;
  let rest = title.text;
  for (const text of place.texts) rest = rest.replace(text, "");
  return kindOnly.test(rest.replaceAll(/<[^<>]*>/g, ""));
}

const kindOnly = /^(?:[\p{L}\p{N} #_./&-]{0,40}[:：–—-])?[^\p{L}\p{N}]*$/u;
