import { requirementNormative } from "../../../src/core/rules/requirement-normative.ts";
import { checkRule } from "./check-rule.ts";

const template = `---
specgate:
  rules:
    requirement-normative: warning
---

# Title

## Requirements
`;

checkRule(requirementNormative, [
  {
    name: "a requirement that only tells",
    template,
    markdown:
      "# Export\n\n## Requirements\n\n### Requirement: CSV\n\nThe system writes a file.\n",
    problems: [{ line: 5, severity: "warning", message: "`Requirement: CSV`" }],
  },
  {
    name: "SHALL in the text, MUST in a later paragraph, and a numbered one",
    template,
    markdown:
      "# Export\n\n## Requirements\n\n### Requirement: CSV\n\nThe system SHALL write a file.\n\n### Requirement 2\n\nFiles are named.\n\nNames MUST end in `.csv`.\n",
  },
  {
    name: "small letters are no keyword",
    template,
    markdown:
      "# Export\n\n## Requirements\n\n### Requirement 1: CSV\n\nThe system must write a file.\n",
    problems: [{ line: 5 }],
  },
  {
    name: "what is removed is only named",
    template,
    markdown:
      "# Export\n\n## REMOVED Requirements\n\n### Requirement: CSV\n\n**Reason**: Nobody used it.\n",
  },
  {
    name: "a section of requirements is none, and an empty one is told as empty",
    template,
    markdown:
      "# Export\n\n## Requirements\n\nThe system writes files.\n\n### Requirement: CSV\n",
  },
  {
    name: "off where nobody asks for it",
    markdown:
      "# Export\n\n## Requirements\n\n### Requirement: CSV\n\nThe system writes a file.\n",
  },
]);
