import { sectionRequired } from "../../../src/core/rules/section-required.ts";
import { checkRule } from "./check-rule.ts";

const template = `# Feature

## Goals

What should be better?

## Plan

### Steps

- First step to take

### Dates

When is it done?

## Risks

What could go wrong?

## Notes (optional)

## Option 1: <TITLE>
`;

const complete =
  "# Export\n\n## Goals\n\nFaster.\n\n## Plan\n\n### Steps\n\n- One\n\n### Dates\n\nMay.\n\n## Risks\n\nNone.\n\n## Option 1: Queue\n";

checkRule(sectionRequired, [
  {
    name: "all there, in other words and shapes",
    template,
    markdown: `# Export

## 1) 🎯 GOALS:

Faster.

## 2) Plan

### Steps

- One

### Dates

May.

**Risks**

None known, the export only reads.

## Option 1: A queue
`,
  },
  {
    name: "one missing, told at the line it belongs behind",
    template,
    markdown: `# Export

## Goals

Faster.

## Plan

### Steps

- One

### Dates

May.

## Option 1: A queue
`,
    problems: [
      { line: 15, severity: "error", message: "Section `Risks` is missing" },
    ],
    fixed: `# Export

## Goals

Faster.

## Plan

### Steps

- One

### Dates

May.

## Risks

What could go wrong?

## Option 1: A queue
`,
  },
  {
    name: "not beside one that stands somewhere else",
    template,
    markdown: `# Export\n\n## Goals\n\nFaster.\n\n## Plan\n\n## Risks\n\n### Steps\n\n- One\n\n## Option 1: A queue\n`,
    problems: [{ line: 11, message: "Section `Dates` is missing" }],
    fixed: `# Export\n\n## Goals\n\nFaster.\n\n## Plan\n\n## Risks\n\n### Steps\n\n- One\n\n## Option 1: A queue\n`,
  },
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
    name: "the first section goes before the next one that is there",
    template,
    markdown: complete
      .replace("# Export\n", "# Export\n\n> **Status:** Draft\n")
      .replace("## Goals\n\nFaster.\n\n", ""),
    problems: [{ line: 5, message: "Section `Goals` is missing" }],
    fixed: complete
      .replace("# Export\n", "# Export\n\n> **Status:** Draft\n")
      .replace("Faster.", "What should be better?"),
  },
  {
    name: "not before a heading that the template does not know",
    template,
    markdown: complete.replace("## Goals\n\nFaster.", "## Numbers\n\n12 rows."),
    problems: [{ line: 1 }],
    fixed: complete.replace("## Goals\n\nFaster.", "## Numbers\n\n12 rows."),
  },
  {
    name: "of labels on lines of their own the first comes with it",
    template:
      "# Feature\n\n## Summary\nType: <!-- which -->\nSize: <!-- how large -->\n\n## Goals\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 3 }],
    fixed:
      "# Export\n\n## Summary\nType: <!-- which -->\n\n## Goals\n\nFaster.\n",
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
      "# Export\n\n## Goals\n\nFaster.\n\n## Plan\n\n### Steps\n\nWhich steps?\n",
  },
  {
    name: "of a section with several parts each would have to be told",
    template:
      "# A\n\n## Goals\n\nWhat?\n\n## Plan\n\n### Steps\n\nWhich?\n\n### Dates\n\nWhen?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 3 }],
    fixed: "# Export\n\n## Goals\n\nFaster.\n",
  },
  {
    name: "a spec that is agreed on gets the heading alone",
    template: "# A\n\n## Goals\n\nWhat?\n\n## Plan\n\nWhich steps?\n",
    markdown: "# Export\n\nStatus: accepted\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 7 }],
    fixed: "# Export\n\nStatus: accepted\n\n## Goals\n\nFaster.\n\n## Plan\n",
  },
  {
    name: "a slip is left where the parts would be missed as well",
    template:
      "# A\n\n## Goals\n\nWhat?\n\n## Planning\n\nHow?\n\n### Steps\n\nWhich?\n\n### Dates\n\nWhen?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n\n## Planing\n\nNone.\n",
    problems: [{ line: 7, message: "looks like a slip" }],
    fixed: "# Export\n\n## Goals\n\nFaster.\n\n## Planing\n\nNone.\n",
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
    name: "a section and its parts are told once",
    template,
    markdown:
      "# Export\n\n## Goals\n\nFaster.\n\n## Risks\n\nNone.\n\n## Option 1: Queue\n",
    problems: [{ line: 3, message: "Section `Plan` with `Steps` and `Dates`" }],
  },
  {
    name: "a section that only holds others is not missed where one of them is there",
    template,
    markdown:
      "# Export\n\n## Goals\n\nFaster.\n\n## Steps\n\n- One\n\n## Dates\n\nMay.\n\n## Risks\n\nNone.\n\n## Option 1: Queue\n",
  },
  {
    name: "no option at all",
    template,
    markdown:
      "# Export\n\n## Goals\n\nFaster.\n\n## Plan\n\n### Steps\n\n- One\n\n### Dates\n\nMay.\n\n## Risks\n\nNone.\n",
    problems: [{ line: 17, message: "No section like `Option 1: <TITLE>`" }],
  },
  { name: "no template, nothing required", markdown: "# Export\n\nText\n" },
  ...[
    ["## Risks", "## Riskss", "## Risks"],
    ["## Goals", "## 1. **Gaols** (all)", "## 1. **Goals** (all)"],
  ].map(([heading = "", slip = "", mended = ""]) => ({
    name: `a slip in a heading: ${slip}`,
    template,
    markdown: complete.replace(heading, slip),
    problems: [{ line: complete.split(heading)[0]?.split("\n").length ?? 0 }],
    fixed: complete.replace(heading, mended),
  })),
  {
    name: "another word is no slip",
    template: template.replace("## Risks", "## Roles"),
    markdown: complete.replace("## Risks", "## Rules"),
    problems: [{ line: 15, message: "Section `Roles` is missing: add it" }],
  },
]);
