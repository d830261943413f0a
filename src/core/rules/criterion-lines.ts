import type { Criterion } from "../document/spec-document.ts";
import { rememberLast } from "../remember-last.ts";

/** Lines that belong to a criterion: other rules leave them to those of criteria. */
export const linesOf = rememberLast(readLines);

function readLines(criteria: readonly Criterion[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { range } of criteria) {
    for (let line = range.line; line <= range.endLine; line += 1)
      lines.add(line);
  }
  return lines;
}
