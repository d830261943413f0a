const scripts = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Whether words are of a script that does not put blanks between them, or lets endings follow without one. */
export function isUnspaced(words: string): boolean {
  return scripts.test(words);
}

/**
 * Letters and digits, for a set of characters. `\p{L}` says it more exactly, and takes a hundred times as long to compile where upper
 * and lower case are alike: too long for lists that ask for it in every other phrase.
 */
export const letters = String.raw`\dA-Za-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u3040-\ufaff`;

/** In the place of `\p{L}` in phrases of a list. */
export function withLetters(phrase: string): string {
  return phrase.replaceAll(String.raw`\p{L}`, letters);
}
