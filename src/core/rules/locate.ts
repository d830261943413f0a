import { rangeBetween, readSource } from "../document/source-text.ts";
import type { SourceRange } from "../source-range.ts";

/** Where words stand in a range of a text, whatever white space or markup is between them; the whole range where they cannot be found. */
export function locate(
  text: string,
  range: SourceRange,
  words: string,
): SourceRange {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`[\s*_>]+`);
  const slice = text.slice(range.start, range.end);
  const match = new RegExp(pattern, "i").exec(slice);
  if (match === null) return range;
  const start = range.start + match.index;
  return rangeBetween(readSource(text), start, start + match[0].length);
}
