import { sectionOrder } from "../../../src/core/rules/section-order.ts";
import { checkRule } from "./check-rule.ts";

const template =
  "# Feature\n\n## Goals\n\nWhy do it?\n\n## Plan\n\nHow is it done?\n\n## Risks\n\nWhat could go wrong?\n\n## Rollout\n\nHow does it ship?\n";

checkRule(sectionOrder, [
  {
    name: "in order, with others between",
    template,
    markdown:
      "# A\n\n## Goals\n\nA\n\n## More\n\nB\n\n## Plan\n\nC\n\n## Rollout\n\nD\n",
  },
  {
    name: "one moved to the front is one problem",
    template,
    markdown:
      "# A\n\n## Rollout\n\nA\n\n## Goals\n\nB\n\n## Plan\n\nC\n\n## Risks\n\nD\n",
    problems: [{ line: 3, severity: "warning", message: "behind `Risks`" }],
  },
  {
    name: "one that belongs first",
    template,
    markdown: "# A\n\n## Plan\n\nA\n\n## Risks\n\nB\n\n## Goals\n\nC\n",
    problems: [{ line: 11, message: "to the front" }],
  },
]);
