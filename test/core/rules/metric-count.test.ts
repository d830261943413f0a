import { metricCount } from "../../../src/core/rules/metric-count.ts";
import { checkRule } from "./check-rule.ts";

const template =
  "# Feature\n\n## Success metrics\n\nWhich numbers will move?\n";
const metrics = (count: number): string =>
  `# A\n\n## Success metrics\n\n${"- Metric: Exports\n  - Target: 100\n".repeat(count)}`;

checkRule(metricCount, [
  {
    name: "one",
    template,
    markdown: metrics(1),
    problems: [
      {
        line: 3,
        severity: "notice",
        message: "has 1 metric, and 2 to 5 are wanted: add one",
      },
    ],
  },
  { name: "two", template, markdown: metrics(2) },
  { name: "five", template, markdown: metrics(5) },
  {
    name: "six",
    template,
    markdown: metrics(6),
    problems: [{ line: 3, message: "has 6 metrics" }],
  },
  {
    name: "rows of a table",
    template,
    markdown:
      "# A\n\n## Success metrics\n\n| Metric | Target |\n| --- | --- |\n| Exports | 100 |\n",
    problems: [{ line: 3 }],
  },
  {
    name: "what a team wants",
    template,
    options: { min: 1, max: 1 },
    markdown: metrics(1),
  },
  {
    name: "none is told by other rules, and so is what is unfilled",
    template,
    markdown: "# A\n\n## Success metrics\n\nSales go up.\n",
  },
  {
    name: "groups under headings are counted by nobody",
    template,
    markdown: `${metrics(1)}\n### Guardrails\n\n- Errors stay below 5\n`,
  },
  { name: "no template", markdown: metrics(1) },
]);
