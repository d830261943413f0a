import type { Rule } from "../src/core/rules/rule.ts";

type Row = Pick<Rule, "id" | "family" | "defaultSeverity" | "description">;

/** All rules as a Markdown table, families in the order of the registry. */
export function ruleTable(rules: readonly Row[]): string {
  const rows = rules.map(
    ({ id, family, defaultSeverity, description }) =>
      `| [\`${id}\`](docs/rules/${id}.md) | ${family} | ${defaultSeverity} | ${inline(description)} |`,
  );
  return [
    "| rule | about | severity | |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function inline(text: string): string {
  return text.replaceAll("|", "\\|");
}
