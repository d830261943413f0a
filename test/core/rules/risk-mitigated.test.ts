import { riskMitigated } from "../../../src/core/rules/risk-mitigated.ts";
import { checkRule } from "./check-rule.ts";

const risks = (text: string): string =>
  `# A\n\n## Risks & mitigations\n\n${text}`;

checkRule(riskMitigated, [
  {
    name: "labels",
    markdown: risks(
      "- Risk: Files get too large\n  - Mitigation: Cut at 2 GB\n- Risk: Nobody uses it\n  - Likelihood: low\n- Risk: Mail is late. Accepted.\n",
    ),
    problems: [
      {
        line: 7,
        severity: "warning",
        message: "Risk `Nobody uses it` has no mitigation",
      },
    ],
  },
  {
    name: "labels that stand side by side",
    markdown: risks(
      "**Risk:** Files get too large\n\n**Mitigation:** Cut at 2 GB\n",
    ),
  },
  {
    name: "cells",
    markdown: risks(
      "| Risk | Mitigation |\n| --- | --- |\n| Large files | Cut at 2 GB |\n| Late mail | – |\n",
    ),
    problems: [{ line: 8, message: "Risk `Late mail`" }],
  },
  {
    name: "lines that have no room for one",
    markdown: risks(
      "- Files get too large\n- Mail is late: retry for a day\n- Nobody uses it → remove it after a quarter\n- Disks fill up\n  - Cut at 2 GB\n",
    ),
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "a section that only promises risks",
    markdown: "# A\n\n## Risks\n\n- Files get too large\n",
  },
  {
    name: "none, and what is unfilled",
    markdown: risks("- None known\n- Risk:\n  - Mitigation:\n"),
  },
  {
    name: "what is done about them has a list of its own",
    markdown: risks(
      "Risks:\n\n- Files get too large\n\nMitigations:\n\n- The importer cuts them at 2 GB\n",
    ),
  },
]);
