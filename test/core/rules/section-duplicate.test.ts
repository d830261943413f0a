import { sectionDuplicate } from "../../../src/core/rules/section-duplicate.ts";
import { checkRule } from "./check-rule.ts";

checkRule(sectionDuplicate, [
  {
    name: "criteria under each story",
    markdown:
      "# A\n\n## Story 1\n\n### Acceptance criteria\n\n- One\n\n## Story 2\n\n### Acceptance criteria\n\n- Two\n",
  },
  {
    name: "the same heading twice",
    markdown:
      "# A\n\n## Risks\n\nOne\n\n## Rollout\n\nTwo\n\n## 3. Risks\n\nThree\n",
    problems: [{ line: 11, severity: "warning", message: "at line 3 already" }],
  },
  {
    name: "headings that mean nothing to anybody may repeat",
    markdown: "# A\n\n## Example\n\nOne\n\n## Example\n\nTwo\n",
  },
]);
