import { metricComplete } from "../../../src/core/rules/metric-complete.ts";
import { checkRule } from "./check-rule.ts";

const template =
  "# Feature\n\n## Success metrics\n\nWhich numbers will move?\n";

checkRule(metricComplete, [
  {
    name: "labels",
    template,
    markdown:
      "# A\n\n## Success metrics\n\n- Metric: Days to close\n  - Baseline: 6\n  - Target: 5\n  - By when: May 2027\n- Metric: Exports\n  - Target: 100\n",
    problems: [
      { line: 9, severity: "warning", message: "no baseline and no date" },
    ],
  },
  {
    name: "a label without a value is told by another rule",
    template,
    markdown:
      "# A\n\n## Success metrics\n\n- Metric: Days to close\n  - Baseline: 6\n  - Target:\n  - By when: May 2027\n",
  },
  {
    name: "one a line, where the template is known",
    template,
    markdown:
      "# A\n\n## Success metrics\n\n- Days to close fall from 6 to 5 by the end of May\n- More exports\n",
    problems: [{ line: 6, message: "no baseline and no target and no date" }],
  },
  {
    name: "one a line says too little without a template",
    markdown: "# A\n\n## Success metrics\n\n- More exports\n",
  },
  {
    name: "a table without a column is told once",
    markdown:
      "# A\n\n## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n| Exports | 0 | 100 |\n| Days | 6 | 5 |\n",
    problems: [{ line: 5, severity: "notice", message: "no date" }],
  },
  {
    name: "a date in the cells will do",
    markdown:
      "# A\n\n## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n| Exports | 0 | 100 within 6 months |\n",
  },
  {
    name: "what a team asks for",
    template,
    options: { parts: ["target"] },
    markdown:
      "# A\n\n## Success metrics\n\n- Metric: Exports\n  - Target: 100\n",
  },
]);
