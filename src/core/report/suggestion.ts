import {
  lineAt,
  readSource,
  startOfLine,
  type SourceText,
} from "../document/source-text.ts";
import type { Fix, TextEdit } from "../finding.ts";
import type { HunkLines } from "./hunks.ts";

/** Whole lines of a file and what is to stand in their place. */
export interface Suggestion {
  readonly startLine: number;
  readonly endLine: number;
  /** In a fence that nothing in the text can close. */
  readonly block: string;
}

/** Longer changes are easier made in an editor. */
const longest = 3000;
const mostLines = 20;

/** A fix as a suggestion block; undefined where its lines are not all in one hunk of the diff. */
export function suggestionFor(
  fix: Fix | null,
  text: string,
  hunks: readonly HunkLines[],
): Suggestion | undefined {
  const first = fix?.edits[0];
  const last = fix?.edits.at(-1);
  if (fix === null || first === undefined || last === undefined) return;
  const source = readSource(text);
  const startLine = lineOfEdit(source, first.start);
  const endLine = lastLine(source, startLine, fix.edits);
  const isShown = hunks.some(
    (hunk) => hunk.start <= startLine && endLine <= hunk.end,
  );
  if (!isShown || endLine - startLine >= mostLines) return;

  const written = applied(source, startLine, endLine, fix.edits);
  if (written.length > longest) return;
  return { startLine, endLine, block: suggestionBlock(written) };
}

/** The end of a text that ends in a line ending belongs to its last line. */
function lineOfEdit(source: SourceText, offset: number): number {
  const line = lineAt(source, offset);
  const isBehindAll =
    offset === source.text.length && startOfLine(source, line) === offset;
  return isBehindAll ? Math.max(1, line - 1) : line;
}

/** Goes on until the replaced lines end where a line ends: a suggestion always ends in a line ending. */
function lastLine(
  source: SourceText,
  startLine: number,
  edits: readonly TextEdit[],
): number {
  const end = edits.at(-1)?.end ?? 0;
  const touched = lineOfEdit(source, Math.max(end - 1, edits[0]?.start ?? 0));
  let line = Math.max(startLine, touched);
  while (startOfLine(source, line + 1) < source.text.length) {
    const written = applied(source, startLine, line, edits);
    if (end <= startOfLine(source, line + 1) && /^$|\n$/.test(written)) break;
    line += 1;
  }
  return line;
}

function applied(
  source: SourceText,
  startLine: number,
  endLine: number,
  edits: readonly TextEdit[],
): string {
  let at = startLine === 1 ? 0 : startOfLine(source, startLine);
  let written = "";
  for (const edit of edits) {
    written += source.text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return written + source.text.slice(at, startOfLine(source, endLine + 1));
}

/**
 * Empty text removes the lines; a line ending alone leaves an empty one. Line endings are those of the file: browsers send such
 * comments too, and what a comment says comes into the file as it stands.
 */
function suggestionBlock(text: string): string {
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.replaceAll(/\r\n?|\n/g, ending);
  const body = lines === "" || lines.endsWith("\n") ? lines : lines + ending;
  const runs = body.match(/`{3,}/g) ?? [];
  const longestRun = Math.max(2, ...runs.map((run) => run.length));
  const fence = "`".repeat(longestRun + 1);
  return `${fence}suggestion${ending}${body}${fence}`;
}
