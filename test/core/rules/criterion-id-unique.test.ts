import { criterionIdUnique } from "../../../src/core/rules/criterion-id-unique.ts";
import { checkRule } from "./check-rule.ts";

checkRule(criterionIdUnique, [
  {
    name: "own ids, or none at all",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- AC-1: It has 12 columns\n- AC-2: It has 3 rows\n\n### Later\n\n- It is empty\n",
  },
  {
    name: "one without an id gets the next one, written as the others are",
    base: "# A\n\n## Acceptance criteria\n\n- **AC-02:** 3 rows are there\n- **AC-07:** A file is there\n",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- [ ] **AC-01:** 12 columns are there\n- [ ] **AC-02:** 3 rows are there\n- [ ] It is sent\n- [x] `a.csv` is there\n",
    problems: [
      {
        line: 7,
        severity: "notice",
        message:
          "`It is sent` has no id, as `AC-02` before it has: call it `AC-08`",
      },
      { line: 8 },
    ],
    fixed:
      "# A\n\n## Acceptance criteria\n\n- [ ] **AC-01:** 12 columns are there\n- [ ] **AC-02:** 3 rows are there\n- [ ] **AC-08:** It is sent\n- [x] **AC-09:** `a.csv` is there\n",
  },
  {
    name: "ids of several forms show none",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- AC-1: One row\n- **AC-2** Two rows\n- Three files are there\n",
  },
  {
    name: "a list in which more have no id than have one may be without on purpose",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- AC-1: One row\n- AC-2: Two rows\n- It is sent\n- It is kept\n- It is shown\n",
  },
  {
    name: "what starts like another id may have one",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- AC-1: One row\n- AC-2: Two rows\n- AC3 three files are there\n",
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
    name: "numbers that start anew under each story",
    markdown:
      "# A\n\n## Acceptance criteria\n\n### Log in\n\n- AC-1: One row\n- AC-2: Two rows\n\n### Log out\n\n- AC-1: No row\n- AC-2: No file\n- AC-2: No line\n\nOn all pages:\n\n- AC-1: One link\n",
    problems: [
      { line: 12, severity: "notice", message: "start anew with `AC-1`" },
      { line: 14, severity: "error" },
    ],
  },
  {
    name: "numbers that start anew under each requirement with an id",
    markdown:
      "# A\n\n## Requirements\n\n**FR-01: Log in**\nWHEN a user logs in\nTHEN 20 rows are shown\n\n- AC-1: One row is empty\n\n**FR-02: Log out**\nWHEN a user logs out\nTHEN no row is shown\n\n- AC-1: One link is shown\n",
    problems: [
      { line: 15, severity: "notice", message: "start anew with `AC-1`" },
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
