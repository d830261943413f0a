import { cleanText } from "./clean-text.ts";

/**
 * Text of others as a code span: GitHub links and mentions nothing in it. The fence is longer than any run of backticks
 * inside. `|` is escaped, which is needed in a table's cell, so in a table only.
 */
export function code(text: string, where: "text" | "table" = "text"): string {
  const shown = cleanText(text);
  if (shown === "") return "` `";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(longestFree(runs.map((run) => run.length)));
  const pad = /^`|`$/.test(shown) ? " " : "";
  const inside = where === "table" ? escapePipes(shown) : shown;
  return `${fence}${pad}${inside}${pad}${fence}`;
}

/** Text of others as plain text: no markup, no mention, no reference, no link. */
export function plain(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll(/[\\`*_{}[\]()<>|~$!+-]/g, String.raw`\$&`)
    .replaceAll(/[@#]/g, "$&&#8203;")
    .replaceAll("://", ":&#8203;//")
    .replaceAll(/\b(?:www|GH|gh)(?=[.\\])/g, "$&&#8203;");
}

/** A sentence of ours with text of others in backticks. However those are set, nothing gets out of the code spans. */
export function sentence(
  text: string,
  where: "text" | "table" = "text",
): string {
  const pieces = text.split("`");
  // An odd number of backticks leaves the last one alone.
  const alone = pieces.length % 2 === 0 ? pieces.length - 1 : pieces.length;
  let written = "";
  for (const [index, piece] of pieces.entries()) {
    if (piece === "") continue;
    const isCode = index % 2 === 1 && index !== alone;
    const next = isCode
      ? code(piece, where)
      : withOuterSpaces(piece, plain(index === alone ? `\`${piece}` : piece));
    written +=
      written.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
  }
  return written;
}

/** `label` is Markdown already. */
export function link(label: string, url: string): string {
  return `[${label}](${url})`;
}

function withOuterSpaces(text: string, escaped: string): string {
  const before = /^\s/.test(text) ? " " : "";
  const after = /\s$/.test(text) && escaped !== "" ? " " : "";
  return `${before}${escaped}${after}`;
}

/** The shortest fence that is no run of backticks in the text. */
function longestFree(lengths: readonly number[]): number {
  return Math.max(0, ...lengths) + 1;
}

/** A cell ends at `|` even in a code span; a backslash before it would stand for itself elsewhere. */
function escapePipes(text: string): string {
  return text.replaceAll("|", String.raw`\|`);
}
