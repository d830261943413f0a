/**
 * Items of a text with one a line, list markers or not. Indented lines, and those of a fence, belong to the item above;
 * empty lines part nothing.
 */
export function splitItems(text: string): readonly string[] {
  const items: string[] = [];
  let fence: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    const continues =
      fence !== undefined || (/^\s/.test(line) && items.length > 0);
    if (continues) items.push(`${items.pop() ?? ""}\n${line}`);
    else if (line.trim() !== "")
      items.push(line.replace(/^(?:[-*+\u2022]|\d{1,3}[.)])\s+/, ""));
    if (mark !== undefined) fence = nextFence(fence, mark);
  }
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

/** The fence that is open behind this mark. */
function nextFence(open: string | undefined, mark: string): string | undefined {
  if (open === undefined) return mark;
  return mark.startsWith(open) ? undefined : open;
}

/** A Markdown list of items, each as it was given. */
export function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${indentRest(item)}`).join("\n");
}

/** Lines behind the first stand at least as far in as the text of the item. */
function indentRest(item: string): string {
  const [first = "", ...rest] = item.split("\n");
  const indents = rest
    .filter((line) => line.trim() !== "")
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const missing = " ".repeat(Math.max(0, 2 - Math.min(...indents)));
  return [
    first,
    ...rest.map((line) => (line.trim() === "" ? "" : missing + line)),
  ].join("\n");
}
