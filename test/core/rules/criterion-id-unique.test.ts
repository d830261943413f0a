import { criterionIdUnique } from "../../../src/core/rules/criterion-id-unique.ts";
import { checkRule } from "./check-rule.ts";

checkRule(criterionIdUnique, [
  {
    name: "own ids, and none",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- AC-1: It has 12 columns\n- AC-2: It has 3 rows\n- It is empty\n",
  },
  {
    name: "one id twice",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- AC-1: It has 12 columns\n- AC-2: It has 3 rows\n- AC-1: It is sent\n",
    problems: [
      { line: 7, severity: "error", message: "`AC-1` is taken at line 5" },
    ],
  },
]);
