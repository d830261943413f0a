import { rolloutComplete } from "../../../src/core/rules/rollout-complete.ts";
import { checkRule } from "./check-rule.ts";

const template = "# Feature\n\n## Rollout plan\n\nHow does it get out?\n";
const plan = (text: string): string => `# A\n\n## Rollout plan\n\n${text}\n`;

checkRule(rolloutComplete, [
  {
    name: "stages and a way back",
    template,
    markdown: plan("10% of accounts, then all. Rolled back by the flag."),
  },
  {
    name: "no way back",
    template,
    markdown: plan("10% of accounts, then all."),
    problems: [
      {
        line: 3,
        severity: "warning",
        message: "`Rollout plan` does not say how to go back",
      },
    ],
  },
  {
    name: "the flag takes it back",
    template,
    markdown: plan("Staff first, all a week later. The flag takes it back."),
  },
  {
    name: "taken from users is no way back",
    template,
    markdown: plan("Staff first. The old page takes users to the new one."),
    problems: [{ line: 3 }],
  },
  {
    name: "no stages",
    template,
    markdown: plan("Support is told. A revert is safe."),
    problems: [{ line: 3, message: "in which steps, or to whom first" }],
  },
  {
    name: "without a template it is a notice",
    markdown: plan("10% of accounts, then all."),
    problems: [{ line: 3, severity: "notice" }],
  },
  {
    name: "the way back stands under risks",
    template,
    markdown: `${plan("10% of accounts, then all.")}\n## Risks\n\nThe old table is kept, so that it can be restored.\n`,
  },
  {
    name: "does not apply",
    template,
    markdown: plan("N/A: a library, people upgrade when they like"),
  },
  { name: "empty", template, markdown: plan("") },
  {
    name: "an empty bullet beside text says nothing of what is to come",
    template,
    markdown: plan("- Support is told\n-"),
    problems: [{ line: 3 }, { line: 3 }],
  },
  { name: "unfilled", template, markdown: plan("Support is told.\n\nTBD") },
  {
    name: "what a team asks for",
    template,
    options: { parts: ["stages"] },
    markdown: plan("10% of accounts, then all."),
  },
  {
    name: "what a cluster does to upgrade is no rollout",
    markdown:
      "# A\n\n## Upgrade / Downgrade Strategy\n\nThe field is optional.\n",
  },
]);
