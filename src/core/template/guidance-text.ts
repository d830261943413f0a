import { isAscii } from "../twin-pattern.ts";

/**
 * The form in which template text and spec text are compared: white space, quotes, dashes, ellipses, emphasis, list
 * markers, closing punctuation and case make no difference.
 */
export function normaliseGuidance(text: string): string {
  return (isAscii(text) ? text : inPlainMarks(text))
    .replaceAll(/[*_~`]/g, "")
    .replace(/^\s*(?:>\s*)*(?:[-+\u2022]|\d{1,3}[.)])\s+/, "")
    .replaceAll(/\s+/g, " ")
    .replace(/[\s.:;,!]+$/, "")
    .trimStart()
    .toLowerCase();
}

function inPlainMarks(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\u2018\u2019\u201A\u201B\u2032\u00B4]/g, "'")
    .replaceAll(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-");
}

/** Whether a text says enough to be told apart from an answer: two words, or a sentence in a script without spaces. */
export function isTelling(normalised: string): boolean {
  if (answers.has(normalised)) return false;
  const words = normalised.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= 2 || (words[0]?.length ?? 0) >= 12;
}

/** Stand in many templates as the default answer, and are one. */
const answers: ReadonlySet<string> = new Set([
  "n/a",
  "not applicable",
  "none",
  "none known",
  "no known issues",
  "not required",
]);
