/** So many letters of a word are one number. */
export const startLetters = 4;

/** Of texts that are not told apart by how they start. */
export const noStart = 0;
/** Of texts that start with no letter and stand anywhere: `%`. */
export const markStart = 1;

/** How a text starts: as its first letters in ASCII, or, below zero, as one letter beyond it. */
export function startOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first > 127) return -first;
  let start = first;
  for (let at = 1; at < Math.min(startLetters, text.length); at += 1) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) break;
    start = (start << 8) | code;
  }
  return start;
}

/** In lower case. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
