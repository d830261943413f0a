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
  {
    name: "the later one gets the next id, free ones stay free",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- AC-01: One row\n- **AC-01** Two rows\n- AC-05: Three rows\n- AC-05: Four rows\n",
    problems: [{ line: 6 }, { line: 8 }],
    fixed:
      "# A\n\n## Acceptance criteria\n\n- AC-01: One row\n- **AC-06** Two rows\n- AC-05: Three rows\n- AC-07: Four rows\n",
  },
  {
    name: "nothing is certain where other text speaks of the id",
    markdown:
      "# A\n\nAC-1 comes first.\n\n## Acceptance criteria\n\n- AC-1: One row\n- AC-1: Two rows\n",
    problems: [{ line: 8 }],
    fixed:
      "# A\n\nAC-1 comes first.\n\n## Acceptance criteria\n\n- AC-1: One row\n- AC-1: Two rows\n",
  },
  {
    name: "an id that stood there before the change is not given again",
    base: "# A\n\n## Acceptance criteria\n\n- AC-1: One row\n- AC-2: Two rows\n- AC-7: It is sent\n",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- AC-1: One row\n- AC-2: Two rows\n- AC-2: Three files\n",
    problems: [{ line: 7 }],
    fixed:
      "# A\n\n## Acceptance criteria\n\n- AC-1: One row\n- AC-2: Two rows\n- AC-8: Three files\n",
  },
]);
