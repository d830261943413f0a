import { rangeBetween, type SourceText } from "../source-text.ts";
import type { Block } from "../spec-document.ts";
import { knownKey } from "./metadata-key.ts";
import type { RawEntry } from "./raw-entry.ts";

const minLabels = 3;
const minKnown = 2;

/**
 * The preamble that proposals had before front matter, where code stands first: labels with values and nothing else, two of them
 * known. Code that shows something has other lines as well.
 */
export function codeEntries(
  blocks: readonly Block[],
  source: SourceText,
): readonly RawEntry[] {
  const [first] = blocks;
  if (first?.kind !== "code") return [];
  const entries: RawEntry[] = [];
  const { start, end } = first.range;
  let at = start;
  for (const line of source.text.slice(start, end).split(/\r\n|\n|\r/)) {
    const from = at;
    at = from + line.length;
    while (/[\r\n]/.test(source.text.charAt(at)) && at < end) {
      at += 1;
      if (source.text.slice(at - 1, at + 1) !== "\r\n") break;
    }
    if (/^\s*(?:`{3,}|~{3,})|^\s*$/.test(line)) continue;
    const [, label, value = ""] =
      /^\s*(\p{L}[\p{L}\d /()#-]{0,39}?):(?:\s+(.*))?$/u.exec(line) ?? [];
    // The rest of a value that is too long for its line.
    if (label === undefined && /^\s{4,}/.test(line) && entries.length > 0)
      continue;
    if (label === undefined) return [];
    const range = rangeBetween(
      source,
      from + line.search(/\S/),
      from + line.trimEnd().length,
    );
    entries.push({ label, value: value.trim(), range, shape: "code" });
  }
  const known = entries.filter(({ label }) => knownKey(label) !== undefined);
  return entries.length >= minLabels && known.length >= minKnown ? entries : [];
}
