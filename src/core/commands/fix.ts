import {
  cannotPush,
  nothingToFix,
  onlyOnPullRequests,
  pullRequestIsClosed,
  unknownRule,
} from "../report/command-replies/fix.ts";
import { defineCommand } from "./command.ts";
import { act, answer, refuse } from "./decision.ts";
import { nearestName } from "../nearest-name.ts";

export const fix = defineCommand({
  name: "fix",
  description: "Commit the fixes that are certain to the pull request",
  permission: "triage-or-author",
  parameters: [
    {
      name: "rule",
      description: "Fix what this rule found, and nothing else",
      required: false,
      takes: "word",
    },
  ],
  examples: ["/spec fix", "/spec fix comment-left"],
  triedAs: ["apply", "autofix", "repair"],
  reads: ["specs"],

  decide({ rule: said }, { subject, specs, rules }) {
    const rule = said?.toLowerCase();
    if (subject.kind === "issue") return refuse(onlyOnPullRequests());
    if (!subject.isOpen) return refuse(pullRequestIsClosed());
    if (rule !== undefined && !rules.includes(rule)) {
      return refuse(unknownRule(rule, nearestName(rule, rules)));
    }
    const findings = specs
      .filter(({ isFixable }) => isFixable)
      .flatMap(({ report }) => report.findings);
    const asked = findings.filter(
      (finding) => rule === undefined || finding.rule === rule,
    );
    if (!asked.some((finding) => finding.fix)) {
      return answer(nothingToFix(rule, asked.length));
    }
    if (!subject.canPush) return refuse(cannotPush());
    return act({ kind: "apply-fixes", rule });
  },
});
