import { jobForm } from "../../../src/core/rules/job-form.ts";
import { checkRule } from "./check-rule.ts";

checkRule(jobForm, [
  {
    name: "situation, motivation and outcome",
    markdown:
      "# A\n\n## Jobs to be done\n\n- When the month ends, I want to see all rows, so I can close the books.\n",
  },
  {
    name: "without an outcome, and without a motivation",
    markdown:
      "# A\n\n## Jobs to be done\n\n- When the month ends, I want to see all rows.\n- When the month ends\n",
    problems: [
      {
        line: 5,
        severity: "notice",
        message: "does not say what it leads to: end it with `so I can …`",
      },
      { line: 6, message: "does not say what is wanted" },
    ],
  },
  {
    name: "steps of a scenario among jobs",
    markdown:
      "# A\n\n## Acceptance criteria\n\n### Jobs\n\n- Given a file\n  - When the month ends\n  - Then it arrives\n",
  },
  {
    name: "wishes elsewhere are jobs too, scenarios are not",
    markdown:
      "# A\n\n## Users\n\n- When I travel, I want to see all rows\n- When the month ends, the books close\n\n## Jobs\n\n- When it is sent, then it arrives\n- Close the books in time\n",
    problems: [{ line: 5 }],
  },
]);
