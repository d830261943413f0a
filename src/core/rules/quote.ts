import { inOneLine } from "./sentences.ts";

/** User text for a message: one line, at most `length` characters, in backticks. */
export function quote(text: string, length = 60): string {
  const line = inOneLine(text).replaceAll("`", "'").trim();
  const shown =
    line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
  return `\`${shown}\``;
}

/** A path that people have to find, whole. */
export function quotePath(path: string): string {
  return quote(path, 200);
}

/** `a`, `b` and `c`; more than `limit` are counted. */
export function quoteAll(texts: readonly string[], limit = 3): string {
  const shown = texts.slice(0, limit).map((text) => quote(text));
  const more = texts.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  const last = shown.at(-1) ?? "";
  const first = shown.slice(0, -1);
  return first.length === 0 ? last : `${first.join(", ")} and ${last}`;
}
