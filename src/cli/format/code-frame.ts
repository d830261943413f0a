import { clipLine } from "./clip-line.ts";
import type { Colors } from "./colors.ts";
import { cellAt, toGlyphs } from "./glyphs.ts";

export interface Frame {
  readonly range: FrameRange;
  /** Of the whole source, without line endings. */
  readonly lines: readonly string[];
  /** Cells in all. */
  readonly width: number;
  /** Digits of the largest line number of the file. */
  readonly digits: number;
  readonly colors: Colors;
  readonly mark: (text: string) => string;
}

/** Lines and columns from 1, in UTF-16 code units; `endColumn` is behind the last character. */
export interface FrameRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A range over more lines than this is shown by its first ones and its last. */
const longest = 4;

/** The source lines of a range with marks, as compilers show them; nothing where there is nothing to be seen. */
export function codeFrame(frame: Frame): readonly string[] {
  const range = withoutTrailingBreak(frame);
  if (range.line !== range.endLine) return severalLines(frame, range);

  const line = frame.lines[range.line - 1] ?? "";
  if (line.trim() === "") return [];
  const clipped = clipLine(
    line,
    range.column - 1,
    range.endColumn - 1,
    frame.width - frame.digits - 3,
  );
  return [
    gutter(frame, range.line) + clipped.text,
    gutter(frame) +
      " ".repeat(clipped.from) +
      frame.mark("^".repeat(clipped.to - clipped.from)),
  ];
}

function severalLines(frame: Frame, range: FrameRange): readonly string[] {
  const room = frame.width - frame.digits - 5;
  const rows: string[] = [];
  for (const number of shownLines(range)) {
    if (number === undefined) {
      rows.push(`${gutter(frame)}${frame.mark("│")} …`);
      continue;
    }
    const { text } = clipLine(frame.lines[number - 1] ?? "", 0, 0, room);
    const edge = frame.mark(number === range.line ? "╭" : "│");
    rows.push(`${gutter(frame, number)}${edge} ${text}`.trimEnd());
  }
  const last = (frame.lines[range.endLine - 1] ?? "").slice(0, room);
  const cell = cellAt(toGlyphs(last), range.endColumn - 2);
  const dashes = "─".repeat(Math.min(cell, room - 1) + 1);
  return [...rows, gutter(frame) + frame.mark(`╰${dashes}^`)];
}

/** Line numbers, with `undefined` where some are left out. */
function shownLines(range: FrameRange): readonly (number | undefined)[] {
  const count = range.endLine - range.line + 1;
  const head = count <= longest ? count : longest - 2;
  const first = Array.from({ length: head }, (_, index) => range.line + index);
  return count <= longest ? first : [...first, undefined, range.endLine];
}

/** A range that ends at column 1 takes in the line break before it, which nobody sees. */
function withoutTrailingBreak({ range, lines }: Frame): FrameRange {
  if (range.endColumn !== 1 || range.endLine <= range.line) return range;
  const endLine = range.endLine - 1;
  return {
    ...range,
    endLine,
    endColumn: (lines[endLine - 1] ?? "").length + 1,
  };
}

function gutter({ digits, colors }: Frame, number?: number): string {
  const label = number === undefined ? "" : String(number);
  return colors.dim(`${label.padStart(digits)} │`) + " ";
}
