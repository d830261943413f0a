/** Inside quotes or code the word is data. */
export function isQuoted(sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  const count = (mark: string): number => before.split(mark).length - 1;
  return (
    count('"') % 2 === 1 ||
    count("`") % 2 === 1 ||
    count("“") > count("”") ||
    count("「") > count("」") ||
    count("『") > count("』") ||
    count("《") > count("》") ||
    count("«") > count("»")
  );
}

/** `DC Fast Charging` in a sentence whose other words are written small. */
export function isName(sentence: string, index: number, word: string): boolean {
  if (index === 0 || !/^\p{Lu}/u.test(word)) return false;
  const before = sentence.slice(0, index);
  const behind = sentence.slice(index + word.length);
  return (
    (/(?<!^\W*)\p{Lu}[\p{L}\d]* $/u.test(before) || /^ \p{Lu}/u.test(behind)) &&
    /(?<!\p{L})\p{Ll}{4}/u.test(sentence)
  );
}

/** "Maintainability: each rule has a file", "Modern stack: ...": what follows says what is meant. */
export function isLabel(
  sentence: string,
  index: number,
  word: string,
): boolean {
  return (
    /^(?: \p{L}+)?: \P{L}*\p{L}+\P{L}+\p{L}/u.test(
      sentence.slice(index + word.length),
    ) && !/\p{L}/u.test(sentence.slice(0, index))
  );
}

/** "The log says which route is slow": asked, and not promised. */
export function isChoice(sentence: string, index: number): boolean {
  return /\b(?:if|unless|whether|which|who)\b[^,;]*$/i.test(
    sentence.slice(0, index),
  );
}

/** "Saved before the camera becomes usable": says when. */
export function isMoment(sentence: string, index: number): boolean {
  return /\b(?:before|once|until)\b[^,;]*$/i.test(sentence.slice(0, index));
}

/** "Unchanged from today (no regression)": said of what stands before, which is what counts. */
export function isBracketed(sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  const open = before.lastIndexOf("(");
  return open > before.lastIndexOf(")") && before.slice(0, open).trim().split(" ").length > 3; // prettier-ignore
}
