import { isAscii } from "../../twin-pattern.ts";

/** So much of a term tells it apart from nearly everything else that starts a word. */
const longest = 6;

/**
 * Tells whether a text may hold one of the terms, each of which starts where a word does: patterns of fixed beginnings. Text that
 * is not all ASCII always may.
 */
export function wordStarts(
  terms: readonly string[],
): (text: string) => boolean {
  const starts = new Set(terms.flatMap(alternativesOf).flatMap(startOf));
  const byLetters = new Map<number, string[]>();
  for (const start of starts) {
    const letters = lettersAt(start, 0);
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), start]);
  }
  return (text) => {
    if (starts.has("") || !isAscii(text)) return true;
    const lower = text.toLowerCase();
    let isInWord = false;
    for (let at = 0; at < lower.length; at += 1) {
      const isStart = !isInWord;
      isInWord = isWordCode(lower.charCodeAt(at));
      if (!isStart || !isInWord) continue;
      const near = byLetters.get(lettersAt(lower, at));
      if (near?.some((start) => lower.startsWith(start, at)) === true)
        return true;
    }
    return false;
  };
}

/** Two letters as one number. */
function lettersAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 7) | text.charCodeAt(at + 1);
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** `a|b(?:c|d)` has two: those inside of brackets are parts of one. */
function alternativesOf(term: string): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const character of term) {
    if ("([".includes(character)) depth += 1;
    if (")]".includes(character)) depth -= 1;
    if (character === "|" && depth === 0) found.push("");
    else found.push((found.pop() ?? "") + character);
  }
  return found;
}

/** What every text begins with that an alternative fits; none where no text in ASCII does. */
function startOf(alternative: string): readonly string[] {
  const [plain = ""] = /^[^()[\]{}?*+.\\^$]*/.exec(alternative) ?? [];
  const isOptional = /^[?*{]/.test(alternative.slice(plain.length));
  const certain = isOptional ? plain.slice(0, -1) : plain;
  if (!isAscii(certain)) return [];
  const start = certain.toLowerCase().slice(0, longest);
  return /^[a-z\d]./.test(start) ? [start] : [""];
}
