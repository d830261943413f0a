import { metricMeasurable } from "../../../src/core/rules/metric-measurable.ts";
import { checkRule } from "./check-rule.ts";

checkRule(metricMeasurable, [
  {
    name: "labels",
    markdown:
      "# A\n\n## Success metrics\n\n- Metric: Exports\n  - Target: much higher\n- Metric: Errors\n  - Target: 5 a day\n",
    problems: [
      {
        line: 6,
        severity: "warning",
        message: "`much higher` of metric `Exports` is no value",
      },
    ],
  },
  {
    name: "cells",
    markdown:
      "# A\n\n## Success metrics\n\n| Metric | Baseline | Target |\n| --- | --- | --- |\n| Exports | 10 | 100 |\n| Trust | low | strong |\n",
    problems: [{ line: 8, message: "`strong` of metric `Trust`" }],
  },
  {
    name: "values in words",
    markdown:
      "# A\n\n## Success metrics\n\n- Metric: Data loss\n  - Target: none\n- Metric: Exports\n  - Target: twice as many\n- Metric: Contrast\n  - Target: WCAG AA\n- Metric: Audit\n  - Target: passed\n",
  },
  {
    name: "unfilled ones and those that do not apply",
    markdown:
      "# A\n\n## Success metrics\n\n- Metric: Exports\n  - Target:\n- Metric: Errors\n  - Target: TBD\n- Metric: Sales\n  - Target: N/A, it is free\n",
  },
  {
    name: "targets of something else",
    markdown: "# A\n\n## Platforms\n\n- Metric: A\n  - Target: the web\n",
  },
]);
