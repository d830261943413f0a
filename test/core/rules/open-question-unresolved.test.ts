import { openQuestionUnresolved } from "../../../src/core/rules/open-question-unresolved.ts";
import { checkRule } from "./check-rule.ts";

const at = (status: string, text: string): string =>
  `---\nstatus: ${status}\n---\n\n# A\n\n${text}\n`;

const oneOpen = "## Open questions\n\n- Who may export?";

checkRule(openQuestionUnresolved, [
  {
    name: "a draft",
    markdown: at("Draft", oneOpen),
    problems: [{ line: 9, severity: "notice" }],
  },
  {
    name: "in review",
    markdown: at("In review", oneOpen),
    problems: [{ line: 9, severity: "warning" }],
  },
  ...["Approved", "accepted", "implementable", "Final", "In progress"].map(
    (status) => ({
      name: `agreed: ${status}`,
      markdown: at(status, oneOpen),
      problems: [{ line: 9, severity: "error" as const }],
    }),
  ),
  {
    name: "a stage that a proposal asks for",
    markdown: `---\nstage: accepted\n---\n\n# A\n\n${oneOpen}\n`,
    problems: [{ line: 9, severity: "warning" }],
  },
  { name: "over", markdown: at("Superseded", oneOpen) },
  {
    name: "resolved in every shape",
    markdown: at(
      "Approved",
      "## Open questions\n\n- [x] Who may export?\n- How large? → 2 GB\n- How often? Resolved: once a day\n- Where to? To the bucket of the workspace\n- ~~Why?~~",
    ),
  },
  {
    name: "what asks something among assumptions",
    markdown: at(
      "Approved",
      "## Annahmen / Offene Punkte\n\n- Der Export läuft nachts.\n- Wer darf exportieren?\n\n## Assumptions & open questions\n\n- Exports run at night\n- Whether guests may export",
    ),
    problems: [{ line: 10 }, { line: 15 }],
  },
  {
    name: "what asks something among notes, and all under a label for questions",
    markdown: at(
      "Approved",
      "## Notes & Questions\n\n**Open questions:**\n\n- Guests may export\n\n**Decisions so far:**\n\n- Exports run at night",
    ),
    problems: [{ line: 11 }],
  },
  {
    name: "a short answer behind a question in bold, which a name or a gap is not",
    markdown: at(
      "Approved",
      "## Open questions\n\n- **Who pays?** Ana pays.\n- **Who decides?** [Decision 12](d.md)\n- **How often?** Daily\n- **Where to?** (Ana)\n- **Until when?** TBD\n- **Why?** @ana\n- **What for?**\n- **How?** Ask Ben?",
    ),
    problems: [
      { line: 12 },
      { line: 13 },
      { line: 14 },
      { line: 15 },
      { line: 16 },
    ],
  },
  {
    name: "none",
    markdown: at("Approved", "## Unresolved questions\n\n- None at this time."),
  },
  {
    name: "an unticked box is open, nested details are part of it",
    markdown: at(
      "Approved",
      "## Open questions\n\n- [ ] Who may export:\n  - admins\n  - owners",
    ),
    problems: [{ line: 9 }],
  },
  {
    name: "a line that calls itself open, wherever it stands",
    markdown: at(
      "Approved",
      "## Rollout\n\n**Open decision:** which regions\n\nText",
    ),
    problems: [{ line: 9, message: "which regions" }],
  },
  {
    name: "text of the template is told by another rule",
    markdown:
      "---\ntemplate: technical-spec\nstatus: Approved\n---\n\n## Open questions\n\n- Which decision must be made before implementation starts?\n",
  },
]);
