/** Scripts that do not put blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Finds words as they are written, none of which is read as a pattern but for `*` at the end: any ending. Undefined for none. */
export function wordsPattern(
  words: readonly string[],
  flags: string,
): RegExp | undefined {
  if (words.length === 0) return undefined;
  return new RegExp(words.map(sourceOf).join("|"), `${flags}u`);
}

function sourceOf(word: string): string {
  const plain = word
    .replace(/\*$/, "")
    .replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  if (unspaced.test(word)) return plain;
  const ending = word.endsWith("*") ? String.raw`\p{L}*` : "";
  return String.raw`(?<![\p{L}\p{N}])${plain}${ending}(?![\p{L}\p{N}])`;
}
