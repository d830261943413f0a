import type { Node } from "unist";

import type { SourceRange } from "../source-range.ts";
import { findLineStarts } from "./line-starts.ts";
import type { Line } from "./line.ts";

/** A text with the places of its lines. Parser offsets do not count a byte order mark; all offsets here do. */
export interface SourceText {
  readonly text: string;
  /** Length of the byte order marks at the start: mostly none, and hardly ever more than one. */
  readonly shift: number;
  /** Offset of the first character of each line, once somebody has asked for it: many who read a text ask for no line. */
  lineStarts: readonly number[] | undefined;
  /** Whether any comment stands in it. */
  readonly hasComments: boolean;
  /** How many blocks were read of it so far. */
  blocks: number;
  /** Lines of paragraphs that were read already. */
  readonly lines: Map<object, readonly Line[]>;
}

export function readSource(text: string): SourceText {
  // A parser drops another one without counting it.
  const shift = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
  return {
    text,
    shift,
    // No getter: V8 reads all fields of an object with one more slowly.
    lineStarts: undefined,
    hasComments: text.includes("<!--"),
    blocks: 0,
    lines: new Map(),
  };
}

export function lineStartsOf(source: SourceText): readonly number[] {
  source.lineStarts ??= findLineStarts(source.text, source.shift);
  return source.lineStarts;
}

/** The range between two offsets of the text. */
export function rangeBetween(
  source: SourceText,
  start: number,
  end: number,
): SourceRange {
  const starts = lineStartsOf(source);
  const line = lineOf(starts, start);
  // Most ranges are of one line.
  const isOneLine = end < (starts[line] ?? Infinity) && end >= start;
  const endLine = isOneLine ? line : lineOf(starts, end);
  return {
    line,
    column: start - (starts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: end - (starts[endLine - 1] ?? 0) + 1,
    start,
    end,
  };
}

/** The range of a node, which every node of a parsed tree has. */
export function rangeOf(source: SourceText, node: Node): SourceRange {
  const { position } = node;
  if (position === undefined)
    return rangeBetween(source, source.shift, source.shift);
  return {
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    start: startOf(source, node),
    end: endOf(source, node),
  };
}

export function startOf(source: SourceText, node: Node): number {
  return (node.position?.start.offset ?? 0) + source.shift;
}

export function endOf(source: SourceText, node: Node): number {
  return (node.position?.end.offset ?? 0) + source.shift;
}

/** The range from the start of a node to the end of one in it. */
export function rangeUpTo(
  source: SourceText,
  node: Node,
  last: Node,
): SourceRange {
  const start = node.position?.start;
  const end = last.position?.end;
  if (start === undefined || end === undefined)
    return rangeBetween(source, startOf(source, node), endOf(source, last));
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    start: startOf(source, node),
    end: endOf(source, last),
  };
}

/** A node as its author wrote it. */
export function sourceOf(source: SourceText, node: Node): string {
  return source.text.slice(startOf(source, node), endOf(source, node));
}

/** Number of the line that holds an offset, from 1. */
export function lineAt(source: SourceText, offset: number): number {
  return lineOf(lineStartsOf(source), offset);
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Offset of the first character of a line; of the text's end for a line behind the last. */
export function startOfLine(source: SourceText, line: number): number {
  return lineStartsOf(source)[line - 1] ?? source.text.length;
}

/** Offset behind the last character of a line, its line ending left out. */
export function endOfLine(source: SourceText, line: number): number {
  let end = startOfLine(source, line + 1);
  while (
    end > startOfLine(source, line) &&
    isLineEnding(source.text.charCodeAt(end - 1))
  ) {
    end -= 1;
  }
  return end;
}

function isLineEnding(code: number): boolean {
  return code === 10 || code === 13;
}
