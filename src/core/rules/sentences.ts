/** With single blanks as its only white space. */
export function inOneLine(text: string): string {
  return gap.test(text) ? text.replaceAll(gaps, " ") : text;
}

const gap = /[^\S ]| {2}/;
/** Blanks that are single stay as they are, and need not be put in their own place. */
const gaps = /[^\S ]\s*| \s+/g;

/** Cuts a text in one line at the blanks behind any of these marks. */
export function sentencesOf(line: string, marks: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = line.indexOf(" "); at >= 0; at = line.indexOf(" ", at + 1)) {
    if (at === 0 || !marks.includes(line.charAt(at - 1))) continue;
    sentences.push(line.slice(start, at));
    start = at + 1;
  }
  sentences.push(start === 0 ? line : line.slice(start));
  return sentences;
}
