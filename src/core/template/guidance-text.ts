/**
 * The form in which template text and spec text are compared: white space, quotes, dashes, ellipses, emphasis, list
 * markers, closing punctuation and case make no difference.
 */
export function normaliseGuidance(text: string): string {
  let marks = marksIn(text);
  let plain = text;
  if ((marks & foreign) !== 0) {
    plain = inPlainMarks(text);
    marks = emphasis | gap;
  }
  if ((marks & emphasis) !== 0) {
    plain = plain.replaceAll(/[*_~`]/g, "");
    marks = gap;
  }
  if (mayStartWithMarker(plain)) plain = plain.replace(marker, "");
  if ((marks & gap) !== 0) plain = plain.replaceAll(/\s{2,}|[^\S ]/g, " ");
  return withoutEnds(plain).toLowerCase();
}

/** Found by one look at each character: most text has none of these, and needs no pattern run over it. */
const foreign = 1;
const emphasis = 2;
/** White space that is more or other than one blank. */
const gap = 4;

const blank = 32;
const kinds = new Uint8Array(128);
for (const mark of "*_~`") kinds[mark.charCodeAt(0)] = emphasis;
for (const mark of "\t\n\v\f\r") kinds[mark.charCodeAt(0)] = gap;

function marksIn(text: string): number {
  let marks = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === blank) {
      if (before === blank) marks |= gap;
    } else {
      marks |= code < kinds.length ? (kinds[code] ?? 0) : foreign;
    }
    before = code;
  }
  return marks;
}

const marker = /^\s*(?:>\s*)*(?:[-+\u2022]|\d{1,3}[.)])\s+/;

/** Whether it does not start with a plain letter, as most texts do. */
export function mayStartWithMarker(text: string): boolean {
  const code = text.charCodeAt(0) | blank;
  return code < 97 || code > 122;
}

/** Where a blank is the only white space. */
function withoutEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (end > 0 && isClosing(text.charCodeAt(end - 1))) end -= 1;
  while (start < end && text.charCodeAt(start) === blank) start += 1;
  return text.slice(start, end);
}

/** Of a blank and `.:;,!`. */
export function isClosing(code: number): boolean {
  return (
    code === blank ||
    code === 46 ||
    code === 58 ||
    code === 59 ||
    code === 44 ||
    code === 33
  );
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
