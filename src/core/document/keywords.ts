/** Gherkin keywords that start a step, as people write them. */
const keywords: ReadonlySet<string> = new Set([
  "given",
  "when",
  "then",
  "and",
  "but",
]);

export function isKeyword(text: string): boolean {
  return keywords.has(text.toLowerCase());
}
