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
    name: "a slip is left where the parts would be missed as well",
    template:
      "# A\n\n## Goals\n\nWhat?\n\n## Planning\n\nHow?\n\n### Steps\n\nWhich?\n\n### Dates\n\nWhen?\n",
    markdown: "# Export\n\n## Goals\n\nFaster.\n\n## Planing\n\nNone.\n",
    problems: [{ line: 7, message: "looks like a slip" }],
    fixed: "# Export\n\n## Goals\n\nFaster.\n\n## Planing\n\nNone.\n",
  },
  {
    name: "a section and its parts are told once",
    template,
    markdown:
      "# Export\n\n## Goals\n\nFaster.\n\n## Risks\n\nNone.\n\n## Option 1: Queue\n",
    problems: [{ line: 5, message: "Section `Plan` with `Steps` and `Dates`" }],
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
