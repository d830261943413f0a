import { componentPlanned } from "../../../src/core/rules/component-planned.ts";
import { planOf } from "./plan-of.ts";
import { checkRule } from "./check-rule.ts";

checkRule(componentPlanned, [
  {
    name: "described and planned",
    markdown: planOf(
      ["Usage store", "Component B: Exporter"],
      ["Usage store | ", "Exporter | Usage store"],
    ),
    problems: [],
  },
  {
    name: "described only",
    markdown: planOf(["Usage store", "Exporter"], ["Usage store | "]),
    problems: [
      {
        line: 17,
        severity: "error",
        message: "`Exporter` is not in the planning table at line 25",
      },
    ],
  },
  {
    name: "planned only",
    markdown: planOf(
      ["Usage store"],
      ["Usage store | ", "Exporter | Usage store"],
    ),
    problems: [
      { line: 22, message: "`Exporter` is planned and not described" },
    ],
  },
  {
    name: "no table, nothing to compare",
    markdown: "# A\n\n## Components\n\n### Reader\n\nReads.\n",
  },
]);
