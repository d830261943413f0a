import { letter } from "./marks.ts";
import type { TextLook } from "./text-look.ts";

/** Whether words are left when labels and placeholders are taken away, apart from a label. */
export function saysMore(text: string, parts: readonly string[]): boolean {
  const rest =
    parts.length > manyParts
      ? withoutMany(text, parts)
      : parts.reduce((left, part) => left.replace(part, " "), text);
  const behindLabel = rest.replace(/^[^:：]{1,60}[:：]/, "");
  return hasWords(behindLabel);
}

/** So many that each may not look through the whole text again. */
const manyParts = 50;

/** They come in the order of the text. One that stands before the last is looked for no more. */
function withoutMany(text: string, parts: readonly string[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0 || part === "") continue;
    kept.push(text.slice(at, found));
    at = found + part.length;
  }
  kept.push(text.slice(at));
  return kept.join(" ");
}

export function hasWords(text: string, look?: TextLook): boolean {
  if (((look?.marks ?? 0) & letter) !== 0) return true;
  return /[\p{L}\p{N}]/u.test(text);
}
