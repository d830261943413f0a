import { storyForm } from "../../../src/core/rules/story-form.ts";
import { checkRule } from "./check-rule.ts";

checkRule(storyForm, [
  {
    name: "who, what and what for",
    markdown:
      "# A\n\n## User stories\n\n- As an admin, I want a file, so that I can send it on.\n- **US-2:** As a user,\n  I need a receipt in order to be paid back.\n- As an admin I want to use the page to send files.\n",
  },
  {
    name: "in paragraphs of their own",
    markdown:
      "# A\n\n## User story\n\n**As an** admin,\n\n**I want to** export rows,\n\n**So that** I can send them on.\n\n**As a** guest,\n\nRows are read.\n",
    problems: [{ line: 11, severity: "warning" }],
  },
  {
    name: "without what for",
    markdown:
      "# A\n\n## User stories\n\n- As an admin, I want a file.\n- Story 2: As a user, I can undo.\n",
    problems: [
      {
        line: 5,
        severity: "notice",
        message: "`As an admin, I want a file.` does not say what for",
      },
      { line: 6 },
    ],
  },
  {
    name: "without what",
    markdown: "# A\n\n## User stories\n\n- As an admin, a file with all rows\n",
    problems: [
      { line: 5, severity: "warning", message: "does not say what is wanted" },
    ],
  },
  {
    name: "other words for a story, and other sentences that start alike",
    markdown:
      "# A\n\n## User stories\n\n- Admins export a file\n\n## Background\n\nAs a rule, files are copied by hand.\n",
  },
  {
    name: "the template's own line is told by another rule",
    template: "# A\n\n## User stories\n\n- As a <user>, I want <capability>.\n",
    markdown: "# A\n\n## User stories\n\n- As a <user>, I want <capability>.\n",
  },
]);
