import { componentDependencyCycle } from "../../../src/core/rules/component-dependency-cycle.ts";
import { planOf } from "./plan-of.ts";
import { checkRule } from "./check-rule.ts";

checkRule(componentDependencyCycle, [
  {
    name: "a chain",
    markdown: planOf([], ["A1 | B1, C1", "B1 | C1", "C1 | "]),
  },
  {
    name: "a circle is told once, at its first row",
    markdown: planOf([], ["A1 | B1", "B1 | C1 and D1", "C1 | A1", "D1 | "]),
    problems: [
      {
        line: 15,
        severity: "error",
        message:
          "`A1` depends on `B1`, which depends on `C1`, which depends on `A1`",
      },
    ],
  },
  {
    name: "itself",
    markdown: planOf([], ["A1 | A1"]),
    problems: [{ line: 15, message: "`A1` depends on itself" }],
  },
]);
