import { storyHasCriteria } from "../../../src/core/rules/story-has-criteria.ts";
import { checkRule } from "./check-rule.ts";

const served =
  "### Story 1: Export\n\nAs an admin, I want a file.\n\n#### Acceptance criteria\n\n- It has 12 columns\n\n";

checkRule(storyHasCriteria, [
  {
    name: "the template has criteria under each requirement, and none has any",
    template:
      "# Title\n\n## Requirements\n\n### Requirement: <name>\n\n#### Acceptance criteria\n",
    markdown:
      "# A\n\n## Requirements\n\n### Requirement: Export\n\nIt exports.\n\n### Requirement: Import\n\nIt imports.\n",
    problems: [
      { line: 5, message: "`Requirement: Export` has no acceptance criterion" },
      { line: 9 },
    ],
  },
  {
    name: "the template calls each criterion a scenario",
    template:
      "---\nspecgate:\n  sections:\n    'Scenario: <name>': { kind: acceptance-criteria }\n---\n\n# Title\n\n## Requirements\n\n### Requirement: <name>\n\n#### Scenario: <name>\n",
    markdown:
      "# A\n\n## Requirements\n\n### Requirement: Export\n\nIt exports.\n",
    problems: [
      {
        line: 5,
        message:
          "`Requirement: Export` has no scenario with a When and a Then: the template asks",
      },
    ],
  },
  {
    name: "what stands beside the stories of a template is none",
    template:
      "# Title\n\n## Stories\n\n### User Story <number>\n\n#### Acceptance criteria\n",
    markdown: `# A\n\n## Stories\n\n### 用户角色\n\nAdmins.\n\n${served.replace("Story", "User Story")}`,
  },
  {
    name: "one of two",
    markdown: `# A\n\n## User stories\n\n${served}### Story 2: Import\n\nAs an admin, I want to send one.\n`,
    problems: [
      {
        line: 13,
        severity: "warning",
        message:
          "`Story 2: Import` has no acceptance criterion: add at least one, as under `Story 1: Export`",
      },
    ],
  },
  {
    name: "every story has its own, in any form",
    markdown: `# A\n\n## User stories\n\n${served}### Story 2: Import\n\nAs an admin, I want to send one.\n\n- **When** it is sent\n  - **Then** it arrives\n\n### Edge cases\n\nNo rows.\n`,
  },
  {
    name: "all criteria in one section",
    markdown:
      "# A\n\n## User stories\n\n### Story 1\n\nA\n\n### Story 2\n\nB\n\n## Acceptance criteria\n\n- It has 12 columns\n",
  },
  {
    name: "a story without text is told by other rules",
    markdown: `# A\n\n## User stories\n\n${served}### Story 2: Import\n`,
  },
  {
    name: "requirements need none of their own",
    markdown: `# A\n\n## Requirements\n\n### Export\n\n- When it is sent, then it arrives\n\n### Limits\n\nOne file a day.\n`,
  },
]);
