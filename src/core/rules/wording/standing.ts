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

/** `DC Fast Charging` in a sentence whose other words are written small, and a part of `libsha_fast.so`. */
export function isName(sentence: string, index: number, word: string): boolean {
  const before = sentence.slice(0, index);
  const behind = sentence.slice(index + word.length);
  if (/(?:_|[\p{L}\d]\.)$/u.test(before) || /^(?:_|\.[\p{L}\d])/u.test(behind))
    return true;
  if (index === 0 || !/^\p{Lu}/u.test(word)) return false;
  return (
    (/(?<!^\W*)\p{Lu}[\p{L}\d]* $/u.test(before) || /^ \p{Lu}/u.test(behind)) &&
    /(?<!\p{L})\p{Ll}{4}/u.test(sentence)
  );
}

/** "Modern stack: builds with Vite": what a statement is called says less than what follows, where that is more than a word. */
export function withoutLabel(statement: string): string {
  return statement.replace(label, "");
}

const label =
  /^(?!\S+ (?:are|can|has|have|is|must|shall|should|will)\b)\p{Lu}[\p{L}\d&/-]*(?: [\p{L}\d&/-]+){0,2}(?: \([^)]{1,20}\))?: (?=\P{L}*\p{L}+\P{L}+\p{L})/u;

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
