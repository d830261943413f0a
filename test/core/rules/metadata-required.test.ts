import { metadataRequired } from "../../../src/core/rules/metadata-required.ts";
import { checkRule } from "./check-rule.ts";

const template = `---
specgate:
  metadata:
    status: { required: true, values: [Draft, Approved] }
    owner: { required: true }
---

# Feature

## Goals

What should be better?
`;

const body = "\n# A\n\n## Goals\n\nFaster.\n";

const byType = `---
specgate:
  metadata:
    type: { values: [Feature, Process] }
    area: { requiredWhere: { type: feature } }
---

# Feature

## Goals

What should be better?
`;

const missingByType: readonly (readonly [
  string,
  readonly { readonly line: number; readonly message: string }[],
])[] = [
  ["Feature", [{ line: 4, message: "`area` is missing" }]],
  ["FEATURE", [{ line: 4, message: "`area` is missing" }]],
  ["Process", []],
];

checkRule(metadataRequired, [
  ...missingByType.map(([type, problems]) => ({
    name: `what only one type has to say: ${type}`,
    template: byType,
    markdown: `---\ntype: ${type}\n---\n# A\n\n## Goals\n\nFaster.\n`,
    problems,
  })),
  {
    name: "front matter",
    template,
    markdown: `---\nstatus: Draft\nowner: Ana\n---\n${body}`,
  },
  {
    name: "a quote, a table and a list will do",
    template,
    markdown:
      "# A\n\n> **Status:** Draft\n> **Author:** Ana\n\n## Goals\n\nFaster.\n",
  },
  {
    name: "a label without a value is told at the label",
    template,
    markdown:
      "# A\n\n> **Status:** Draft\n> **Owner:** <!-- name -->\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 4, severity: "error", message: "`Owner` has no value" }],
  },
  {
    name: "a missing key is told at the title, and what every spec starts with is added",
    template,
    markdown: `---\nowner: Ana\n---\n${body}`,
    problems: [{ line: 5, message: "`status` is missing" }],
    fixed: `---\nowner: Ana\nstatus: Draft\n---\n${body}`,
  },
  {
    name: "nothing is added where nothing is certain",
    template,
    markdown: "# A\n\nStatus: Draft\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 1, message: "`owner` is missing" }],
    fixed: "# A\n\nStatus: Draft\n\n## Goals\n\nFaster.\n",
  },
  ...[
    ["a quote", "> **Owner:** Ana  \n> **Team:** X", "> **Status:** Draft  \n"],
    ["a list", "- **Owner**: Ana\n- Team: X", "- **Status**: Draft\n"],
    ["lines", "Owner: Ana\nTeam: X", "Status: Draft\n"],
  ].map(([shape, head, added]) => ({
    name: `what is added has the shape of the others: ${shape}`,
    template,
    markdown: `# A\n\n${head}\n\n## Goals\n\nFaster.\n`,
    problems: [{ line: 1 }],
    fixed: `# A\n\n${added}${head}\n\n## Goals\n\nFaster.\n`,
  })),
  {
    name: "what is added has the shape of the others: a table",
    template,
    markdown:
      "# A\n\n| Field | Value |\n| --- | --- |\n| **Owner** | Ana |\n\n## Goals\n\nFaster.\n",
    problems: [{ line: 1 }],
    fixed:
      "# A\n\n| Field | Value |\n| --- | --- |\n| **Status** | Draft |\n| **Owner** | Ana |\n\n## Goals\n\nFaster.\n",
  },
  {
    name: "which of several values a key has is the author's to say",
    template: template.replace("owner: {", "size: { values: [S, L],"),
    markdown: `---\nstatus: Draft\n---\n${body}`,
    problems: [{ line: 5 }],
    fixed: `---\nstatus: Draft\n---\n${body}`,
  },
]);
