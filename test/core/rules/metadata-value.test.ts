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
]);
