/**
 * A stretch of a source text. Lines and columns start at 1 and count UTF-16 code units; `endColumn` is the column
 * behind the last character. `start` and `end` are offsets into the text, `end` exclusive.
 */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
}

/** From the start of one range to the end of another. */
export function spanOf(first: SourceRange, last: SourceRange): SourceRange {
  return {
    line: first.line,
    column: first.column,
    endLine: last.endLine,
    endColumn: last.endColumn,
    start: first.start,
    end: last.end,
  };
}

export function isWithin(inner: SourceRange, outer: SourceRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
