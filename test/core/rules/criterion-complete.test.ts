import { criterionComplete } from "../../../src/core/rules/criterion-complete.ts";
import { checkRule } from "./check-rule.ts";

checkRule(criterionComplete, [
  {
    name: "on one line, nested, without Given",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- Given a file, when it is sent, then it arrives\n- **When** it is sent\n  - **Then** it arrives\n- It has 12 columns\n",
  },
  {
    name: "When without Then",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- Given a file\n  - When it is sent\n",
    problems: [
      { line: 5, endLine: 6, severity: "error", message: "has no `Then`" },
    ],
  },
  {
    name: "what only asks for a value is no scenario",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- Event:\n  - When it fires:\n  - What is sent:\n",
  },
  {
    name: "a sentence that says what comes of it without a Then, which a list does not",
    markdown:
      "# A\n\n## Acceptance criteria\n\n1. Given a full disk, when a row is saved, the server returns 507.\n2. Given a form, when I pick red, and blue\n3. Given a guest, a table, and a free slot, the table is booked.\n4. Given a guest, a table, and a slot\n",
    problems: [
      { line: 6, severity: "error" },
      { line: 8, severity: "error" },
    ],
  },
  {
    name: "a Then that names the requirement it is of",
    markdown:
      "# A\n\n## Acceptance criteria\n\n1. **Given** a list\n   **When** a row is sent\n   **Then** it arrives (FR3)\n2. **Given** a row\n   **When** it is shown\n   **Then** it is green (FR3)\n",
  },
  {
    name: "a Then behind a line break, or in the middle of a line",
    markdown:
      "# A\n\n## Acceptance criteria\n\n- Given a, when I call the list (`/b`),\n  then c\n- Given a, when a row has a new\n  name, then c\n- Given a, when a row has a new\n  name and then c\n",
    problems: [{ line: 9, endLine: 10, severity: "error" }],
  },
]);
