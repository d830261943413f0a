/** `1 error`, `2 errors`, `no errors`. */
export function count(number: number, noun: string): string {
  if (number === 0) return `no ${noun}s`;
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function list(
  words: readonly string[],
  word: "and" | "or" = "and",
  most = 5,
): string {
  const shown = words.length > most ? words.slice(0, most - 1) : words;
  const hidden = words.length - shown.length;
  const all = hidden > 0 ? [...shown, `${hidden} more`] : shown;
  if (all.length < 2) return all.join("");
  return `${all.slice(0, -1).join(", ")} ${word} ${all.at(-1)}`;
}
