import type { TextEdit } from "../finding.ts";

/** The text with all edits made. They may come in any order and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = "";
  let done = 0;
  for (const { start, end, newText } of edits.toSorted(
    (a, b) => a.start - b.start,
  )) {
    edited += text.slice(done, start) + newText;
    done = end;
  }
  return edited + text.slice(done);
}
