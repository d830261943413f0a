import { sectionRequired } from "../../../src/core/rules/section-required.ts";
import { checkRule } from "./check-rule.ts";

checkRule(sectionRequired, [
  {
    name: "markup around guidance stays behind, and the new text stays apart from the next",
    template:
      "# Feature\n\n## Goals\n\n## Risks\n\n<aside>\n❗\n\nWhat could go wrong?\n\n</aside>\n\n## Plan\n",
    markdown: "# Export\n\n## Goals\n- Faster\n## Plan\n- Now\n",
    problems: [{ line: 4 }],
    fixed:
      "# Export\n\n## Goals\n- Faster\n\n## Risks\n\nWhat could go wrong?\n\n## Plan\n- Now\n",
  },
  {
    name: "not between a heading and its like",
    template: "# Feature\n\n## Metrics\n\n## Risks\n",
    markdown: "# Export\n\n## KPIs\n\n## KPIs\n\n12 %\n",
    problems: [{ line: 3 }],
    fixed: "# Export\n\n## KPIs\n\n## KPIs\n\n12 %\n",
  },
  {
    name: "labels on lines of their own come with it",
    template:
      "# Feature\n\n## Summary\nType: <!-- which -->\nSize: <!-- how large -->\n\n## Goals\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 3 }],
    fixed:
      "# Export\n\n## Summary\nType: <!-- which -->\nSize: <!-- how large -->\n\n## Goals\n\nFaster.\n",
  },
  {
    name: "not where it would be the title",
    template: "# Feature\n\n## Goals\n\n## Decision log\n",
    markdown: "# Decision log\n\nFaster.\n",
    problems: [{ line: 4 }],
    fixed: "# Decision log\n\nFaster.\n",
  },
  {
    name: "a table comes with its header",
    template:
      "# Feature\n\n## Goals\n\n## Risks\n\n| Risk | Plan |\n| --- | --- |\n| <risk> | <plan> |\n| <risk> | <plan> |\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 5 }],
    fixed:
      "# Export\n\n## Goals\n\nFaster.\n\n## Risks\n\n| Risk | Plan |\n| --- | --- |\n| <risk> | <plan> |\n",
  },
  {
    name: "of a section with one part that part comes with it, to be written",
    template:
      "# A\n\n## Goals\n\nWhat?\n\n## Plan\n\nWhat is planned?\n\n### Steps\n\nWhich steps?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 5 }],
    fixed:
      "# Export\n\n## Goals\n\nFaster.\n\n## Plan\n\nWhat is planned?\n\n### Steps\n\nWhich steps?\n",
  },
  {
    name: "a section comes with all parts that it must have, in the template's order, and with what the template says of each",
    template: `# A

## Goals

What?

## Plan (mandatory)

What is planned?

---

### Steps

- First step:
  - By when:

#### Order

<!-- Why in this order? -->

### Notes (optional)

What else?

### Dates

| Date | What |
| --- | --- |
| <date> | <what> |
| <date> | <what> |

<aside>

❗ When is it done?

</aside>

## Risks

Which?
`,
    markdown: "# Export\n\n## Goals\n\nFaster.\n\n## Risks\n\nNone known.\n",
    problems: [{ line: 5, message: "`Plan (mandatory)` with `Steps` and" }],
    fixed: `# Export

## Goals

Faster.

## Plan (mandatory)

What is planned?

### Steps

- First step:
  - By when:

#### Order

<!-- Why in this order? -->

### Dates

| Date | What |
| --- | --- |
| <date> | <what> |

❗ When is it done?

## Risks

None known.
`,
  },
  {
    name: "not where a part of it stands somewhere else",
    template:
      "# A\n\n## Goals\n\nWhat?\n\n## Plan\n\nHow?\n\n### Steps\n\nWhich?\n\n### Dates\n\nWhen?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n\n## Dates\n\nMay.\n",
    problems: [{ line: 3 }],
    fixed: "# Export\n\n## Goals\n\nFaster.\n\n## Dates\n\nMay.\n",
  },
  {
    name: "not below a section that is for something else",
    template:
      "# A\n\n## Quality\n\nHow good?\n\n### Load\n\nHow much?\n\n### Events\n\n- Name:\n",
    markdown:
      "# Export\n\n## Quality\n\nGood.\n\n## Критерии приёмки\n\n### Load\n\n- Ten rows are shown\n",
    problems: [{ line: 9, message: "`Events`" }],
    fixed:
      "# Export\n\n## Quality\n\nGood.\n\n## Критерии приёмки\n\n### Load\n\n- Ten rows are shown\n",
  },
  {
    name: "what stands deeper behind it would become a part of it",
    template: "# A\n\n## Goals\n\nWhat for?\n\n### Users\n\nWho needs it?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n\n#### In May\n\nFast.\n",
    problems: [{ line: 3 }],
    fixed: "# Export\n\n## Goals\n\nFaster.\n\n#### In May\n\nFast.\n",
  },
  {
    name: "not deeper than headings go",
    template:
      "# A\n\n##### Goals\n\nWhat?\n\n##### Plan\n\n###### Steps\n\nWhich?\n\n###### Dates\n\nWhen?\n",
    markdown: "# Export\n\n###### Goals\n\nFaster.\n",
    problems: [{ line: 3 }],
    fixed: "# Export\n\n###### Goals\n\nFaster.\n",
  },
  {
    name: "code stays behind",
    template:
      "# A\n\n## Goals\n\nWhat?\n\n## Risks\n\nWhich ones?\n\n```\nrisk\n```\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 5 }],
    fixed: "# Export\n\n## Goals\n\nFaster.\n\n## Risks\n\nWhich ones?\n",
  },
  {
    name: "a spec that is agreed on gets the heading alone",
    template: "# A\n\n## Goals\n\nWhat?\n\n## Plan\n\nWhich steps?\n",
    markdown: "# Export\n\nStatus: accepted\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 7 }],
    fixed: "# Export\n\nStatus: accepted\n\n## Goals\n\nFaster.\n\n## Plan\n",
  },
  {
    name: "not where the template has two of that name that are missing",
    template:
      "## Purpose\n\n# Specification\n\n## Purpose\n\n## Rules\n\nWhich?\n",
    markdown: "# Specification\n\nText.\n\n## Rules\n\nNone.\n",
    problems: [{ line: 1 }, { line: 1 }],
    fixed: "# Specification\n\nText.\n\n## Rules\n\nNone.\n",
  },
  {
    name: "lines end as the first one does",
    template: "# A\n\n## Goals\n\nWhat?\n\n## Plan\n\nWhich steps?\n",
    markdown: "# Export\r\n\r\n## Goals\r\n\r\nFaster.\r\n",
    problems: [{ line: 5 }],
    fixed:
      "# Export\r\n\r\n## Goals\r\n\r\nFaster.\r\n\r\n## Plan\r\n\r\nWhich steps?\r\n",
  },
  {
    name: "one line of Windows does not make the others so",
    template: "# A\n\n## Goals\n\nWhat?\n\n## Plan\n\nWhich steps?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\r\n",
    problems: [{ line: 5 }],
    fixed: "# Export\n\n## Goals\n\nFaster.\n\n## Plan\n\nWhich steps?\r\n",
  },
  {
    name: "not in a comment that nothing closes, whatever stands in it",
    template: "# A\n\n## Goals\n\nWhat for?\n\n## Plan\n\nWhich steps?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n\n<!--\n## Option: <title>\n",
    problems: [{ line: 3 }],
    fixed: "# Export\n\n## Goals\n\nFaster.\n\n<!--\n## Option: <title>\n",
  },
  {
    name: "behind a comment that is closed",
    template: "# A\n\n## Goals\n\nWhat for?\n\n## Plan\n\nWhich steps?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n\n<!-- a\n\nb -->\n",
    problems: [{ line: 9 }],
    fixed:
      "# Export\n\n## Goals\n\nFaster.\n\n<!-- a\n\nb -->\n\n## Plan\n\nWhich steps?\n",
  },
  {
    name: "items that are no more than a value stay behind",
    template:
      "# A\n\n## Goals\n\nWhat for?\n\n## Plan\n\n- First step:\n  - By when:\n- **Risks**: none\n- What comes last?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 5 }],
    fixed:
      "# Export\n\n## Goals\n\nFaster.\n\n## Plan\n\n- First step:\n  - By when:\n- What comes last?\n",
  },
  {
    name: "behind the whole of a line that a comment stands in",
    template: "# A\n\n## Goals\n\nWhat for?\n\n### Users\n\nWho needs it?\n",
    markdown: "# Export\n\n## Goals\n\nFaster <!-- one --> and\nmore\n",
    problems: [{ line: 6 }],
    fixed:
      "# Export\n\n## Goals\n\nFaster <!-- one --> and\nmore\n\n### Users\n\nWho needs it?\n",
  },
  {
    name: "not where a bold line of its text stands somewhere else as a heading",
    template:
      "# A\n\n## Goals\n\nWhat for?\n\n## Story\n\nWho needs it?\n\n**Scenarios:**\n\n1. What happens first?\n",
    markdown:
      "# Export\n\n## Goals\n\nFaster.\n\n## Scenarios\n\nAna exports.\n",
    problems: [{ line: 3 }],
    fixed: "# Export\n\n## Goals\n\nFaster.\n\n## Scenarios\n\nAna exports.\n",
  },
]);
