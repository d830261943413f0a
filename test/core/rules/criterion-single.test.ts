import { criterionSingle } from "../../../src/core/rules/criterion-single.ts";
import { checkRule } from "./check-rule.ts";

checkRule(criterionSingle, [
  {
    name: "two obligations in one line",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- The file must have 12 columns and the mail must arrive within 5 minutes\n- [ ] The page shall load in 2 s; the log shall name the user\n",
    problems: [
      {
        line: 5,
        severity: "notice",
        message: "`the mail must arrive within 5 minutes` asks for a second",
      },
      { line: 6, message: "`the log shall name the user`" },
    ],
  },
  {
    name: "one obligation, a list in it, or more about it",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- The file must have a name, a date and the total\n- The mail must arrive within 5 minutes; it must not be sent twice\n- The page must load in 2 s. If it does not, a message must say why\n",
  },
  {
    name: "outcomes of a scenario belong together",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- When it is sent, then the file must arrive and the log must name the user\n",
  },
]);
