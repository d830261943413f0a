/** `1 error`, `2 errors`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** `1 error, 2 warnings and 3 notices`. */
export function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  const rest = parts.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(", ")} and ${last}`;
}
