import type { Criterion, SpecDocument } from "../document/spec-document.ts";
import type { Fix } from "../finding.ts";

/**
 * Gives a criterion the next id behind all that stand in the document, or stood there before the change, free ones between them left
 * free: one was somebody's. Undefined where other text speaks of the id: it may mean either.
 */
export function giveId(
  { id, range }: Criterion,
  { text, criteria }: SpecDocument,
  base: SpecDocument | undefined,
  taken: Set<string>,
): Fix | undefined {
  const [, prefix, digits] = /^(.*?\D)(\d+)$/.exec(id ?? "") ?? [];
  if (id === undefined || prefix === undefined || digits === undefined) return;
  const holders = criteria.filter((other) => isSame(other.id, id)).length;
  if (occurrences(id, text) > holders) return undefined;
  const at = text.slice(range.start, range.end).indexOf(id);
  if (at < 0) return undefined;
  const next = `${prefix}${String(highest(prefix, [text, base?.text ?? "", ...taken]) + 1).padStart(digits.length, "0")}`;
  taken.add(next);
  const start = range.start + at;
  return {
    title: `Call it ${next}`,
    edits: [{ start, end: start + id.length, newText: next }],
  };
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

function occurrences(id: string, text: string): number {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escape(id)}(?!\\d)`, "giu");
  return Array.from(text.matchAll(pattern)).length;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Wherever it stands: an id that prose speaks of is taken as well. */
function highest(prefix: string, texts: readonly string[]): number {
  const pattern = new RegExp(`${escape(prefix)}(\\d{1,9})(?!\\d)`, "gi");
  const numbers = Array.from(texts.join("\n").matchAll(pattern), ([, number]) =>
    Number(number),
  );
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
