/** Takes characters off both ends. A pattern with `+$` would take quadratic time on long runs of them in the middle. */
export function trimOff(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
