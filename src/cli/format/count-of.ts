/** `1 error`, `2 errors`. */
export function countOf(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `1,234`. Node's own way to say it loads all that it knows of languages, which takes as long as a spec. */
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 error, 2 warnings and 3 notices`. */
export function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  const rest = parts.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(", ")} and ${last}`;
}
