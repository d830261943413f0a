const longest = 200;

/** Text of a stranger as inline code: it mentions nobody, links nothing and hides nothing. */
export function inCode(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim() || " ";
  const shown = line.length > longest ? `${line.slice(0, longest)}…` : line;
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = /^`|`$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** The same in a table, where a bar ends a cell even in code. */
export function inCell(text: string): string {
  return inCode(text).replaceAll("|", "\\|");
}
