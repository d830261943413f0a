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
  const first = advance(range, slice.slice(0, match.index));
  const last = advance(first, match[0]);
  return {
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column,
    start: first.start,
    end: last.start,
  };
}

type Point = Pick<SourceRange, "line" | "column" | "start">;

function advance(from: Point, over: string): Point {
  const lines = over.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? "";
  return {
    line: from.line + lines.length - 1,
    column: lines.length === 1 ? from.column + last.length : last.length + 1,
    start: from.start + over.length,
  };
}
