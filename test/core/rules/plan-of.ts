/** A spec with described components (headings from line 11 on, 6 lines each) and a planning table with rows of `name | needs`. */
export function planOf(
  described: readonly string[],
  rows: readonly string[],
): string {
  return [
    "---\ntemplate: product-tech-spec\n---\n\n# Product Tech-Spec: A\n\n# Proposed Solutions\n\n## Components\n",
    ...described.map((name) => `### ${name}\n\n**Description:**\n\nReads.\n`),
    "### Component Planning Summary\n",
    "| Component | Dependencies | Level of Effort |\n| --- | --- | --- |",
    ...rows.map((row) => `| ${row} | M |`),
    "",
  ].join("\n");
}
