import type { ReviewThread } from "../../stand-in/state/pull-request.ts";

/** What the suggestion block of a thread says; undefined where it has none. */
export function suggestionIn({ comments }: ReviewThread): string | undefined {
  const lines = (comments[0]?.body ?? "").split(/(?<=\n)/);
  const first = lines.findIndex((line) => /^`{3,}suggestion\r?\n$/.test(line));
  const fence = /^`+/.exec(lines[first] ?? "")?.[0];
  if (fence === undefined) return undefined;
  const closing = new RegExp(`^ {0,3}\`{${fence.length},}\\s*$`);
  const last = lines.findIndex((line, i) => i > first && closing.test(line));
  return lines.slice(first + 1, last).join("");
}

/**
 * A file after somebody pressed "Commit suggestion": the block stands, as it is, for the lines that the thread is on; a last line
 * without a line ending stays so.
 */
export function applySuggestion(text: string, thread: ReviewThread): string {
  const { line, startLine = line } = thread;
  const suggested = suggestionIn(thread);
  if (line === undefined || startLine === undefined || suggested === undefined)
    throw new Error("There is nothing to commit");
  const lines = text.split(/(?<=\n)/);
  const isOpenEnd = line === lines.length && !text.endsWith("\n");
  return [
    ...lines.slice(0, startLine - 1),
    isOpenEnd ? suggested.replace(/\r?\n$/, "") : suggested,
    ...lines.slice(line),
  ].join("");
}
