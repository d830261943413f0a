import type { RuleSetting, Severity } from "../../core/finding.ts";
import { ruleHelpUrl } from "../../core/rules/rule-help.ts";
import type { Rule } from "../../core/rules/rule.ts";

/** SARIF's words for severities. */
export const sarifLevels = {
  error: "error",
  warning: "warning",
  notice: "note",
} as const satisfies Record<Severity, string>;

/** A rule as a `reportingDescriptor`, with the texts that GitHub's code scanning asks for. */
export function sarifRule({
  id,
  description,
  family,
  defaultSeverity,
}: Pick<Rule, "id" | "description" | "family" | "defaultSeverity">): object {
  const helpUri = ruleHelpUrl(id);
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    help: {
      text: `${description}: ${helpUri}`,
      markdown: `${description}. [What passes and what fails](${helpUri})`,
    },
    helpUri,
    defaultConfiguration: configurationOf(defaultSeverity),
    properties: { tags: [family] },
  };
}

function configurationOf(setting: RuleSetting): object {
  return setting === "off"
    ? { enabled: false }
    : { level: sarifLevels[setting] };
}
