import { criteriaRequired } from "../../../src/core/rules/criteria-required.ts";
import { checkRule } from "./check-rule.ts";

const template =
  "# Feature\n\n## Acceptance criteria\n\nHow will we know?\n\n## Notes\n\nWhat else is there?\n";

checkRule(criteriaRequired, [
  {
    name: "an item is one",
    template,
    markdown: "# A\n\n## Acceptance criteria\n\n- The file has 12 columns\n",
  },
  {
    name: "a table and a scenario are some",
    markdown:
      "# A\n\n## Acceptance criteria\n\n| Id | Criterion |\n| --- | --- |\n| AC-1 | The file has 12 columns |\n",
  },
  {
    name: "text without one",
    template,
    markdown: "# A\n\n## Acceptance criteria\n\nNone.\n",
    problems: [{ line: 3, severity: "error", message: "holds no criterion" }],
  },
  {
    name: "a scenario without steps, where the template calls each criterion that",
    template:
      "---\nspecgate:\n  sections:\n    'Scenario: <name>': { kind: acceptance-criteria }\n---\n\n# Title\n\n## Requirements\n\n### Requirement: <name>\n\n#### Scenario: <name>\n",
    markdown:
      "# A\n\n## Requirements\n\n### Requirement: Export\n\n#### Scenario: Rows\n\nPeople get rows.\n",
    problems: [
      {
        line: 7,
        message: "Section `Scenario: Rows` is no scenario yet: write",
      },
    ],
  },
  {
    name: "without a template it is a warning",
    markdown: "# A\n\n## Acceptance criteria\n\nNone.\n",
    problems: [{ line: 3, severity: "warning" }],
  },
  {
    name: "success criteria that are metrics",
    markdown:
      "# A\n\n## Success criteria\n\n### Measurable outcomes\n\n- **SC-001**: Rows appear within 1 second\n",
  },
  {
    name: "not applicable is an answer",
    markdown: "# A\n\n## Acceptance criteria\n\nN/A, a note only.\n",
  },
  {
    name: "what is unfilled is told by other rules",
    template,
    markdown: "# A\n\n## Acceptance criteria\n\nHow will we know?\n",
  },
  {
    name: "criteria for graduation may be a sentence",
    markdown:
      "# A\n\n## Graduation Criteria\n\nThis will be supported at once.\n",
    problems: [{ line: 3, severity: "notice" }],
  },
]);
