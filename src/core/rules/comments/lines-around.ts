import {
  endOfLine,
  lineAt,
  lineStartsOf,
  type SourceText,
  startOfLine,
} from "../../document/source-text.ts";
import type { SourceRange } from "../../source-range.ts";

/** The lines that hold a range, and what stands before and behind them. */
export interface LinesAround {
  /** Start of the first of them. */
  readonly start: number;
  /** Behind the last character of the last, and behind its line ending. */
  readonly end: number;
  readonly next: number;
  /** On the first line before the range, and on the last behind it. */
  readonly prefix: string;
  readonly behind: string;
  /** The line before them and the one behind; undefined where there is none. */
  readonly lineBefore: string | undefined;
  readonly lineBehind: string | undefined;
}

export function linesAround(
  source: SourceText,
  range: SourceRange,
): LinesAround {
  const first = lineAt(source, range.start);
  const last = lineAt(source, range.end);
  const start = startOfLine(source, first);
  const end = endOfLine(source, last);
  return {
    start,
    end,
    next: startOfLine(source, last + 1),
    prefix: source.text.slice(start, range.start),
    behind: source.text.slice(range.end, end),
    lineBefore: first > 1 ? textOf(source, first - 1) : undefined,
    lineBehind:
      last < lineStartsOf(source).length ? textOf(source, last + 1) : undefined,
  };
}

function textOf(source: SourceText, line: number): string {
  return source.text.slice(startOfLine(source, line), endOfLine(source, line));
}

/** Nothing else stands on the lines, but for marks of a quote before it. */
export function isBare({ prefix, behind }: LinesAround): boolean {
  return isBlank(prefix) && isBlank(behind);
}

export function isBlank(line: string): boolean {
  return /^[ \t>]*$/.test(line);
}
