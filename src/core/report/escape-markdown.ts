import { cleanText } from "./clean-text.ts";

/**
 * Text of others as a code span: GitHub links and mentions nothing in it. The fence is longer than any run of backticks
 * inside.
 */
export function code(text: string): string {
  const shown = cleanText(text);
  if (shown === "") return "` `";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(longestFree(runs.map((run) => run.length)));
  const pad = /^`|`$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** The same for a cell of a table, which `|` would end even there, and which no backslash keeps safe behind another. */
export function codeInCell(text: string): string {
  return code(text.replaceAll("|", "¦"));
}

/** Text of others as plain text: no markup, no mention, no reference, no link. */
export function plain(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll(/[\\`*_[\]<>|~$]/g, String.raw`\$&`)
    .replaceAll(/[@#]/g, "$&&#8203;")
    .replaceAll("://", ":&#8203;//")
    .replaceAll(/\bwww(?=\.)|\bGH(?=-)/gi, "$&&#8203;");
}

/** A sentence of ours with text of others in backticks. However those are set, nothing gets out of the code spans. */
export function sentence(text: string): string {
  const pieces = text.split("`");
  // Of an odd number of backticks the last one stands for itself.
  const last = pieces.length % 2 === 0 ? pieces.pop() : undefined;
  const ending = last === undefined ? "" : `\`${last}`;
  let written = "";
  for (const [index, piece] of pieces.entries()) {
    if (piece === "") continue;
    const next = index % 2 === 1 ? code(piece) : plainWithin(piece);
    const touches = written.endsWith("`") && next.startsWith("`");
    written += touches ? ` ${next}` : next;
  }
  return written + plainWithin(ending);
}

/** Spaces at its ends part it from what stands beside it. */
function plainWithin(text: string): string {
  const escaped = plain(text);
  if (escaped === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${escaped}${/\s$/.test(text) ? " " : ""}`;
}

/** `label` is Markdown already. */
export function link(label: string, url: string): string {
  return `[${label}](${url})`;
}

/** A link whose address comes at the end of the text, where it does not stand in a reader's way. */
export function laterLink(label: string, name: string): string {
  return `[${label}][${name}]`;
}

export function laterUrl(name: string, url: string): string {
  return `[${name}]: ${url}`;
}

/** The shortest fence that is no run of backticks in the text. */
function longestFree(lengths: readonly number[]): number {
  return Math.max(0, ...lengths) + 1;
}
