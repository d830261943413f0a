import type { Criterion } from "../document/spec-document.ts";

/** Lines that belong to a criterion: other rules leave them to those of criteria. */
export function linesOf(criteria: readonly Criterion[]): ReadonlySet<number> {
  const known = read.get(criteria);
  if (known !== undefined) return known;
  const lines = new Set<number>();
  for (const { range } of criteria) {
    for (let line = range.line; line <= range.endLine; line += 1)
      lines.add(line);
  }
  read.set(criteria, lines);
  return lines;
}

/** Several rules ask for those of one document. */
const read = new WeakMap<readonly Criterion[], ReadonlySet<number>>();
