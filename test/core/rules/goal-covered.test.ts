import { goalCovered } from "../../../src/core/rules/goal-covered.ts";
import { checkRule } from "./check-rule.ts";

const template =
  "# Feature\n\n## Goals\n\nWhat for?\n\n## Requirements\n\nWhat must it do?\n";
const goals =
  "# A\n\n## Goals\n\n- Accountants export reports without copying\n- Invoices arrive before the deadline\n\n";

checkRule(goalCovered, [
  {
    name: "one that nothing serves",
    template,
    markdown: `${goals}## Requirements\n\n- The page exports a report\n- The file has 12 columns\n`,
    problems: [
      {
        line: 6,
        severity: "notice",
        message: "the goal `Invoices arrive before the deadline`",
      },
    ],
  },
  {
    name: "a criterion or a metric serves it",
    template,
    markdown: `${goals}## Requirements\n\n- The page exports a report\n\n## Acceptance criteria\n\n- The invoice is sent at 9:00\n`,
  },
  {
    name: "other words for the same are a matter of one word in common",
    template,
    markdown: `${goals}## Requirements\n\n- Reporting is one click\n\n### Mail\n\n- It arrives in 5 minutes\n`,
  },
  {
    name: "hardly any requirements yet",
    template,
    markdown: `${goals}## Requirements\n\n- The page exports a report\n`,
  },
  {
    name: "short goals, and scripts whose words cannot be told apart",
    template,
    markdown:
      "# A\n\n## Goals\n\n- Less work\n- 経理担当者が Supabase Vercel Cloudflare で作業する\n\n## Requirements\n\n- The page exports a report\n- The file has 12 columns\n",
  },
  {
    name: "no template",
    markdown: `${goals}## Requirements\n\n- The page exports a report\n- The file has 12 columns\n`,
  },
  {
    name: "criteria of the PRD serve it, where the spec takes them up",
    template,
    files: {
      "a.prd.md":
        "# A\n\n## Acceptance criteria\n\n- AC-1: Accountants see reports in 2 s\n- AC-2: The deadline of invoices is shown\n",
    },
    markdown: `---\nprd: a.prd.md\n---\n\n${goals}## Requirements\n\n- It has 12 columns (PRD AC-1)\n- It is there at 9:00\n`,
    problems: [{ line: 10, message: "Invoices arrive before the deadline" }],
  },
  {
    name: "a PRD that cannot be read serves nothing",
    template,
    markdown: `---\nprd: https://example.com/a\n---\n\n${goals}## Requirements\n\n- The page exports a report\n- The file has 12 columns\n`,
    problems: [{ line: 10 }],
  },
]);
