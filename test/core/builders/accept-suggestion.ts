import type { Suggestion } from "../../../src/core/report/suggestion.ts";

/** The text after somebody accepted a suggestion: what is in its fence stands for its lines, as GitHub does it. */
export function acceptSuggestion(
  text: string,
  { startLine, endLine, block }: Suggestion,
): string {
  const lines = text.split(/(?<=\n)/);
  return [
    ...lines.slice(0, startLine - 1),
    suggestedText(block),
    ...lines.slice(endLine),
  ].join("");
}

/** Read as Markdown reads a fence: a line of at least as many backticks closes it. */
function suggestedText(block: string): string {
  const lines = block.split(/(?<=\n)/);
  const fence = /^`{3,}(?=suggestion\r?\n$)/.exec(lines[0] ?? "")?.[0] ?? "";
  expect(fence).not.toBe("");
  const closing = new RegExp(`^ {0,3}\`{${fence.length},}[ \\t]*$`);
  const end = lines.findIndex(
    (line, i) => i > 0 && closing.test(line.trimEnd()),
  );
  expect(end).toBe(lines.length - 1);
  return lines.slice(1, end).join("");
}
