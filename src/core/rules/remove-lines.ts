import type { Fix } from "../finding.ts";
import type { SourceRange } from "../source-range.ts";

/** Takes away whole lines that hold nothing but what is in the range; undefined where something else stands on them. */
export function removeLines(
  title: string,
  text: string,
  range: SourceRange,
  isNothing: (line: string) => boolean,
): Fix | undefined {
  let start = range.start;
  while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? "")) start -= 1;
  if (start === 0 && text.startsWith("\uFEFF")) start = 1;
  let end = range.end;
  while (end < text.length && !/[\r\n]/.test(text[end] ?? "")) end += 1;
  const lines = text.slice(start, end).split(/\r\n|\n|\r/);
  if (!lines.every(isNothing)) return undefined;
  const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0] ?? "";
  const behind = text.slice(end + ending.length, end + ending.length + 80);
  const isRow = /^[ \t>]*\|/.test(lines[0] ?? "");
  if (!isRow && wouldGoOn(behind)) {
    return { title, edits: [{ start, end, newText: "" }] };
  }
  // The last line of a text without a line ending takes the one before it along.
  if (ending === "" && text.slice(0, start).endsWith("\n")) {
    start -= text.slice(0, start).endsWith("\r\n") ? 2 : 1;
  }
  return { title, edits: [{ start, end: end + ending.length, newText: "" }] };
}

/** Text that stands right under the lines: without a blank line it would go on what stands above them. */
function wouldGoOn(behind: string): boolean {
  const [line = ""] = behind.split(/[\r\n]/);
  return !/^[ \t>]*(?:$|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/.test(line);
}
