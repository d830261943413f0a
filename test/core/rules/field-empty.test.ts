import { fieldEmpty } from "../../../src/core/rules/field-empty.ts";
import { checkRule } from "./check-rule.ts";

checkRule(fieldEmpty, [
  {
    name: "what somebody else fills may still be empty",
    template:
      "---\nspecgate:\n  metadata:\n    request: { assigned: true }\n---\n\n- Start date: 2026-02-11\n- Request:\n- Team: Search\n\n# Summary\n",
    markdown:
      "- Start date: 2026-02-11\n- Request:\n- Team:\n\n# Summary\n\nIt is fast.\n",
    problems: [
      { line: 2, severity: "notice", message: "by somebody else" },
      { line: 3, severity: "error" },
    ],
  },
  {
    name: "an owner, an author and a status in front matter have a value",
    markdown:
      '---\ntitle: A\nowner: ""\nauthors:\n  - Ana\nstatus:\ntags: []\n---\n\n# A\n\nText.\n',
    problems: [
      { line: 3, severity: "warning", message: "Field `owner`" },
      { line: 6, severity: "warning", message: "Field `status`" },
    ],
  },
  {
    name: "a list of authors below a blank line is a value, the end of the front matter none",
    markdown: "---\ntitle: A\nauthors:\n\n  - Ana\n---\n\n# A\n\nText.\n",
  },
  {
    name: "an author at the end of the front matter",
    markdown: "---\ntitle: A\nauthor:\n---\n\n# A\n\nText.\n",
    problems: [{ line: 3 }],
  },
  {
    name: "a sample's label has no value, another may lead in",
    markdown:
      "# A\n\n## Parts\n\nFeature 1:\n\nFeature 2:\n\n## Rest\n\nExample:\n\nName: Ana\n",
    problems: [{ line: 5 }, { line: 7 }],
  },
  {
    name: "labels under an answer that was not chosen wait for nobody",
    markdown:
      "# A\n\n## Switch\n\n- [ ] A gate\n  - Name:\n  - Parts:\n- [x] A setting\n  - Name: `fast`\n",
  },
  {
    name: "labels under answers of which none is chosen yet",
    markdown:
      "# A\n\n## Switch\n\n- [ ] A gate\n  - Name:\n- [ ] A setting\n  - How:\n",
    problems: [{ line: 6 }, { line: 8 }],
  },
  {
    name: "labels, nested too",
    markdown: "# A\n\n## Metrics\n\n- Metric:\n  - Baseline: 6\n  - Target:\n",
    problems: [
      { line: 7, severity: "error", message: "Field `Target` under `Metrics`" },
    ],
  },
  {
    name: "nested text is a value, nested labels without one are none",
    markdown:
      "# A\n\n## Plan\n\n- Rollback:\n  - Switch it off\n- Flag:\n  - Name:\n",
    problems: [{ line: 7 }, { line: 8 }],
  },
  {
    name: "what follows a label is its value",
    markdown:
      "# A\n\n## Plan\n\n**Description:**\n\nReads.\n\nPhase 0:\nResearch.\n\nThe steps are:\n\n- One\n\n- Regenerate:\n\n```sh\nmake\n```\n",
  },
  {
    name: "a sentence between a label and its list is the value of the label",
    markdown:
      "# A\n\n## Plan\n\n**Parts of a product**:\nEach product has parts that are given (and nobody can add to them):\n- name\n- price\n",
  },
  {
    name: "a sentence above items is no label",
    markdown:
      "# A\n\n## Plan\n\n- Setup supports two ways:\n- by hand\n- by mail\n",
  },
  {
    name: "bold labels and lines of labels",
    markdown:
      "# A\n\n## Plan\n\n**Effort:**\n\n## More\n\nType: Feature\nSize:\n",
    problems: [{ line: 5 }, { line: 10 }],
  },
  {
    name: "empty bullets in every shape",
    markdown:
      "# A\n\n## One\n\n-\n\n## Two\n\n1.\n2. Text\n\n## Three\n- **In**\n  - \n",
    problems: [
      { line: 5, message: "A bullet under `One` is empty" },
      { line: 9 },
      { line: 14, message: "`In`" },
    ],
  },
  {
    name: "boxes with nothing to tick",
    markdown:
      "# A\n\n## Walk\n\n* [ ]\n- [x]\n\n## Run\n\n- [ ] Reads\n\n| Done | Step |\n| --- | --- |\n| [ ] | Reads |\n",
    problems: [{ line: 5 }, { line: 6 }],
  },
  {
    name: "empty rows, not empty cells",
    markdown:
      "# A\n\n## T\n\n| Offset | Field | Notes |\n| --- | --- | --- |\n| 7 | Reserved | |\n|  |  |  |\n",
    problems: [{ line: 8, message: "table row" }],
  },
  {
    name: "introductions are no fields",
    markdown:
      '# A\n\n## Tone\n\nExamples:\n\nFalse:\n\n- "No."\n\n## Scope\n\nThe following are left out:\n\n### Features\n\n- Sign-up\n',
  },
  {
    name: "what says that it stands below is no field, in a list either",
    markdown:
      "# A\n\n## Calls\n\n- `options` (object) Options as defined below:\n\n### Options\n\n- Se aplican las reglas siguientes:\n- Answers:\n- Left out are the following:\n",
    problems: [{ line: 10, message: "`Answers`" }, { line: 11 }],
  },
  {
    name: "metadata in a quote, with a comment for a value",
    markdown:
      "# A\n\n> **Status:** Draft\n> **Stakeholders:** <!-- names -->\n\n## B\n\nText\n",
    problems: [{ line: 4 }],
  },
  {
    name: "a list that is indented by too little for Markdown belongs to its label",
    markdown:
      "# A\n\n## Pages\n\n1. Sign-in:\n  - A form\n2. Search:\n3. Files:\n",
    problems: [{ line: 7 }, { line: 8 }],
  },
  {
    name: "ids without a text",
    markdown:
      "# A\n\n## Requirements\n\n- FR-001:\n- FR-002: Export\n- FR-003:\n  - Nested\n- FR-004\n",
    problems: [{ line: 5, message: "bullet under `Requirements`" }],
  },
  {
    name: "a label inside an item has what follows in the item",
    markdown:
      "# A\n\n## Versions\n\n- Version 2:\n\n  **Added:**\n\n  - Export\n  - Import\n\n  **Removed:**\n\n  Nothing.\n\n  **Owner:**\n\n  **Date:** today\n",
    problems: [{ line: 16, message: "`Owner`" }],
  },
  {
    name: "a table with nothing behind its first column, unless it waits for people",
    markdown:
      "# A\n\n## Limits\n\n| Area | Rule | Target |\n| --- | --- | --- |\n| Speed | | |\n| Safety | | |\n\n## Parts\n\n| Part | Web | Mail |\n| --- | --- | --- |\n| Import | x | |\n| Export | | |\n\n## Sign-off\n\n| Role | Signature | Date |\n| --- | --- | --- |\n| Product | | |\n",
    problems: [{ line: 7 }, { line: 8 }],
  },
  {
    name: "empty bullets beside filled ones are removed, others stay",
    markdown:
      "# A\n\n## One\n\n- Ten rows\n-\n\n## Three\n\n-\n\n## Four\n\n- **In:** a\n- **Out:** b\n  -\n\n## Five\n\n1. Two files\n2.",
    problems: [{ line: 6 }, { line: 10 }, { line: 16 }, { line: 21 }],
    fixed:
      "# A\n\n## One\n\n- Ten rows\n\n## Three\n\n-\n\n## Four\n\n- **In:** a\n- **Out:** b\n  -\n\n## Five\n\n1. Two files",
  },
  {
    name: "a bullet in a quote between two others is beside none",
    markdown:
      "# A\n\n## One\n\n- Ten rows are shown\n> -\n- Two files are written\n",
    problems: [{ line: 6 }],
    fixed:
      "# A\n\n## One\n\n- Ten rows are shown\n> -\n- Two files are written\n",
  },
  {
    name: "an empty bullet right under a label is what the label asks for",
    markdown:
      "# A\n\n## One\n\n- Ten rows are shown\n**Alerts:**\n-\n\n## Two\n\n- Ten rows are shown\n- **Alerts:**\n-\n",
    problems: [{ line: 7 }, { line: 12 }, { line: 13 }],
    fixed:
      "# A\n\n## One\n\n- Ten rows are shown\n**Alerts:**\n-\n\n## Two\n\n- Ten rows are shown\n- **Alerts:**\n-\n",
  },
  ...["Behind it", "<br>", "| a |"].map((line) => ({
    name: `what stands under an empty bullet does not become a part of the one above: ${line}`,
    markdown: `# A\n\n## One\n\n- Ten rows are shown\n-\n${line}\n`,
    problems: [{ line: 6 }],
    fixed: `# A\n\n## One\n\n- Ten rows are shown\n\n${line}\n`,
  })),
  {
    name: "empty rows beside filled ones are removed, others stay",
    markdown:
      "# A\n\n## T\n\n| A | B |\n| --- | --- |\n| 7 | |\n|  |  |\n\n## U\n\n| A | B |\n| --- | --- |\n|  |  |\n",
    problems: [{ line: 8 }, { line: 14 }],
    fixed:
      "# A\n\n## T\n\n| A | B |\n| --- | --- |\n| 7 | |\n\n## U\n\n| A | B |\n| --- | --- |\n|  |  |\n",
  },
  {
    name: "a bold label with a hint behind it is no heading, and to be filled wherever it stands",
    markdown: `# A

## One

**Reason**: <!-- Why nobody needs it any more? -->

**Migration**: <!-- What is to be used instead? -->

## Two

**Reason**: <!-- Why nobody needs it any more? -->

**Acceptance criteria**: <!-- One a line -->

- Ten rows are shown
`,
    problems: [
      { line: 5, message: "`Reason`" },
      { line: 7, message: "`Migration`" },
      { line: 11, message: "`Reason`" },
    ],
  },
  {
    name: "of two answers the one that is filled counts, ticked or not, and what is optional may be empty",
    markdown:
      "# A\n\n## Rollback\n\n- [ ] Flag\n  - Flag name: fees\n  - Owner:\n  - [Optional] Method:\n- [ ] Other\n  - Details:\n\n## Metrics\n\n- [ ] Count\n  - Name:\n- [ ] Other\n  - Details:\n",
    problems: [{ line: 7 }, { line: 15 }, { line: 17 }],
  },
  {
    name: "signatures wait for other people",
    markdown:
      "# A\n\n## Sign-off\n\n| Role | Name | Date |\n| - | - | - |\n| Product | | |\n\n- Legal:\n\n## People\n\n- Lead:\n",
    problems: [
      { line: 7, severity: "notice" },
      { line: 9, severity: "notice" },
      { line: 13, severity: "error" },
    ],
  },
  {
    name: "bullets behind a numbered label are what it stands for",
    markdown:
      "# A\n\n## Scope\n\n1. Cards:\n- A picture\n- A name\n\n2. Links:\n- Invites\n\n3. Rest:\n4. Owner:\n- Name:\n",
    problems: [{ line: 12 }, { line: 13 }, { line: 14 }],
  },
  {
    name: "rows of a table of metadata without a value, and choices that nobody made",
    markdown:
      "# A\n\n| Item | Details |\n| - | - |\n| Owner | |\n| Team | Search |\n| Phase | <!-- later --> |\n\n| Role | Story | Priority |\n| - | - | - |\n| | | P0/P1 |\n| Clerk | | P0/P1 |\n\n| Key | Meaning |\n| - | - |\n| `a` | |\n| `b` | second |\n",
    problems: [
      { line: 5, message: "Field `Owner`" },
      { line: 11, message: "table row" },
    ],
  },
  {
    name: "bold above plain lines with labels is a heading, and rows below a header of nothing",
    markdown:
      "# A\n\n## Team\n\n**Team:**\nProduct: Jane\nDesign: Bob\n\n**Owners:**\nProduct:\nDesign:\n\nBoth.\n\n| | |\n| - | - |\n| QA | |\n| Sorts | |\n| Team | Search |\n\n| Epic | |\n| - | - |\n| Designer | |\n| Developer | Bob |\n",
    problems: [
      { line: 9, message: "Field `Owners`" },
      { line: 10, message: "Field `Product`" },
      { line: 17, message: "Field `QA`" },
      { line: 23, message: "Field `Designer`" },
    ],
  },
]);
