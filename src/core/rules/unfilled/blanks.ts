import { type Token, tokensOf } from "./token.ts";

/** `____`, also with each stroke escaped, as formatters write it: no part of a name, a path or a call. */
const blank = /(?<![\w\\/.=-]|\w\()(?:\\?_){3,}(?![\w/(=])/g;

/** What is quoted is about a sentence with a gap: `Say "You can ____ me off here."` */
const quoted = /"[^"\n]*"|“[^“”\n]*”|«[^«»\n]*»|(?<!\w)'[^'\n]*'(?!\w)/g;

/** "Format: When ____, I want to ____", and exercises: "fill in the blank". */
const tellsForm =
  /^\W*(?:format|form|pattern|syntax|template)\W*:|\b(?:blanks?|cloze|hangman|underscores?)\b/i;

/** Strokes that frame something: `|____|`, `/____\`. */
const drawn = /[|/]\s*(?:\\?_){2}|_[|/]|_\\(?!_)/;

/** Whether a text may hold any: most have no two strokes. */
export function mayHoldBlanks(text: string): boolean {
  return text.includes("___");
}

/** A blank to fill in within a sentence: "When ____, I want to export". */
export function findBlanks(text: string): Token[] {
  if (!text.includes("___") && !text.includes("\\_\\_\\_")) return [];
  if (tellsForm.test(text) || drawn.test(text)) return [];
  const unquoted = text.replaceAll(quoted, (quote) => " ".repeat(quote.length));
  return /\p{L}{2}/u.test(unquoted) ? tokensOf(unquoted, blank) : [];
}
