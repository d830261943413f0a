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
