import { statusHonest } from "../../../src/core/rules/status-honest.ts";
import { checkRule } from "./check-rule.ts";

const gaps =
  "# A\n\n## Plan\n\n- Owner: TBD\n\n## Open questions\n\n- Who may export?\n- How often?\n";

checkRule(statusHonest, [
  {
    name: "approved with gaps",
    markdown: `---\nstatus: ✅ Approved (by Ana)\n---\n\n${gaps}`,
    problems: [
      {
        line: 2,
        severity: "warning",
        message:
          "Status is `Approved`, with 2 open questions and 1 unfilled place",
      },
    ],
  },
  {
    name: "a draft may have gaps, and so may what is over",
    markdown: `---\nstatus: Draft\n---\n\n${gaps}`,
  },
  {
    name: "the template's list of statuses is none of them",
    markdown: `---\nstatus: Approved | Draft | Rejected\n---\n\n${gaps}`,
  },
  {
    name: "superseded",
    markdown: `---\nstatus: Superseded\n---\n\n${gaps}`,
  },
  {
    name: "approved, and nothing left but a comment",
    markdown:
      "---\nstatus: Approved\n---\n\n# A\n\n## Plan\n\nCopy it. <!-- as before -->\n\n## Open questions\n\n- Who may export? → Admins\n",
  },
  {
    name: "what is filled while the spec is implemented",
    markdown:
      "# A\n\nStatus: ready-for-dev\n\n## Dev Agent Record\n\n### File List\n\n*(To be filled during implementation)*\n",
  },
  ...["✅ Approved · 2026-05-01", "Approved. The team of Ana builds it."].map(
    (status) => ({
      name: `a status with a remark behind it: ${status}`,
      markdown: `# A\n\n## Status\n\n${status}\n\n${gaps.slice(5)}`,
      problems: [{ line: 5, message: "Status is `Approved`, with 2 open" }],
    }),
  ),
  { name: "no status", markdown: gaps },
]);
