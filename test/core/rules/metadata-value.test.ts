import { metadataValue } from "../../../src/core/rules/metadata-value.ts";
import { checkRule } from "./check-rule.ts";

const template = `---
specgate:
  metadata:
    status: { values: [Draft, In review, Approved] }
---

# Feature
`;

const withStatus = (status: string): string =>
  `---\nstatus: ${status}\n---\n\n# A\n\nText\n`;

checkRule(metadataValue, [
  ...[
    "Draft",
    "in-review",
    "IN_REVIEW",
    '"✅ **Approved** (by Ana)"',
    "Draft — since May",
  ].map((status) => ({
    name: `as people write it: ${status}`,
    template,
    markdown: withStatus(status),
  })),
  {
    name: "a slip",
    template,
    markdown: withStatus("Aproved"),
    problems: [
      { line: 2, severity: "error", message: "did you mean `Approved`?" },
    ],
  },
  {
    name: "another word",
    template,
    markdown: withStatus("Doing"),
    problems: [
      { line: 2, message: "write one of `Draft`, `In review` and `Approved`" },
    ],
  },
  {
    name: "a gap is told by another rule",
    template,
    markdown: withStatus("TBD"),
  },
  {
    name: "a template that nobody knows",
    markdown: "---\ntemplate: prds\n---\n\n# A\n\nText\n",
    problems: [{ line: 2, message: "did you mean `prd`?" }],
  },
  {
    name: "a slip is mended where it stands",
    template,
    markdown: withStatus('"✅ Aproved (by Ana)" # since May'),
    problems: [{ line: 2 }],
    fixed: withStatus('"✅ Approved (by Ana)" # since May'),
  },
  {
    name: "a slip that is near two values is not",
    template: template.replace("[Draft,", "[Drift, Draft,"),
    markdown: withStatus("Dreft"),
    problems: [{ line: 2 }],
    fixed: withStatus("Dreft"),
  },
  ...(
    [
      ["26.11.2026", "2026-11-26"],
      ["Nov 26, 2026", "2026-11-26"],
      ["26th November 2026", "2026-11-26"],
      ["26/11/2026", "2026-11-26"],
      ["11/26/2026", "2026-11-26"],
      ["05/05/2026", "2026-05-05"],
      ["2026/3/1", "2026-03-01"],
      ["29 Feb 2024", "2024-02-29"],
      ["04/05/2026", "04/05/2026"],
    ] as const
  ).map(([date, iso]) => ({
    name: `a date: ${date}`,
    template: "# Feature\n\n> **Last updated:** YYYY-MM-DD\n",
    markdown: `# A\n\n> **Last updated:** ${date}\n\n## B\n\nText\n`,
    problems: [{ line: 3, severity: "notice" as const }],
    fixed: `# A\n\n> **Last updated:** ${iso}\n\n## B\n\nText\n`,
  })),
  ...["2026-11-26", "29.02.2025", "31.04.2026", "Novel 3, 2026", "soon"].map(
    (date) => ({
      name: `no date, or one as it should be: ${date}`,
      template: "# Feature\n\n> **Last updated:** <!-- YYYY-MM-DD -->\n",
      markdown: `# A\n\n> **Last updated:** ${date}\n\n## B\n\nText\n`,
    }),
  ),
]);
