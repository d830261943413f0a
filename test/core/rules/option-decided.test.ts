import { optionDecided } from "../../../src/core/rules/option-decided.ts";
import { checkRule } from "./check-rule.ts";

const options =
  "## Options\n\n### Option 1: A queue\n\nSlow and safe.\n\n### Option 2: A stream\n\nFast and new.\n";

checkRule(optionDecided, [
  {
    name: "two, and a plan for one of them",
    markdown: `---\nstatus: Approved\n---\n\n# A\n\n${options}`,
    problems: [
      {
        line: 9,
        severity: "warning",
        message:
          "`Option 1: A queue` and `Option 2: A stream` are options, and none is called the chosen one",
      },
    ],
  },
  {
    name: "a draft may weigh them",
    markdown: `# A\n\n${options}\n### Option 3: A file\n\nSimple.\n`,
    problems: [{ line: 5, severity: "notice", message: "and 2 others" }],
  },
  {
    name: "a word for it",
    markdown: `# A\n\n${options}\nWe go with the queue.\n`,
  },
  {
    name: "a heading for it",
    markdown: `# A\n\n${options.replace("A queue", "A queue (preferred)")}`,
  },
  {
    name: "a section for it",
    markdown: `# A\n\n## Solution\n\nA queue.\n\n${options}`,
  },
  {
    name: "one option, and what is called an option elsewhere",
    markdown: "# A\n\n## Options\n\n### Option 1: A queue\n\nSafe.\n",
  },
  {
    name: "settings are no choices",
    markdown:
      "# A\n\n## Command line\n\n### Option a\n\nAll.\n\n### Option b\n\nBrief.\n",
  },
  {
    name: "superseded",
    markdown: `---\nstatus: Superseded\n---\n\n# A\n\n${options}`,
  },
]);
