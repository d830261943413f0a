import type {
  Subject,
  TemplateChoice,
} from "../../commands/command-context.ts";
import type { Manual } from "../../commands/manual.ts";
import { usageOf } from "../../commands/usage.ts";
import { templateList } from "./new.ts";
import { nounFor } from "./refusal.ts";

export interface HelpEntry {
  readonly manual: Manual;
  /** Whether the person who asks may. */
  readonly isAllowed: boolean;
}

/** What the asking person may do, and apart from it what others may. */
export function helpList(
  entries: readonly HelpEntry[],
  subject: Subject,
): string {
  const yours = entries.filter((entry) => entry.isAllowed);
  const others = entries.filter((entry) => !entry.isAllowed);
  const parts = [
    "You can put these at the start of a line of a comment:",
    table(yours),
  ];
  if (others.length > 0) {
    const who = `People with the triage role or above and the author of this ${nounFor(subject)} can also:`;
    parts.push(who, table(others));
  }
  return [...parts, "`/spec help <command>` explains one of them"].join("\n\n");
}

export function helpPage(
  manual: Manual,
  templates: readonly TemplateChoice[],
): string {
  const parts = [`\`${usageOf(manual)}\``, manual.description];
  const parameters = manual.parameters.map(
    ({ name, description }) => `- \`${name}\`: ${description}`,
  );
  if (parameters.length > 0) parts.push(parameters.join("\n"));
  const examples = ["```text", ...manual.examples, "```"].join("\n");
  parts.push(examples, permissionNote(manual));
  if (manual.name === "new" && templates.length > 0)
    parts.push(templateList(templates));
  return parts.join("\n\n");
}

function permissionNote({ permission }: Manual): string {
  switch (permission) {
    case "anyone":
      return "For anyone who can comment";
    case "triage-or-author":
      return "For people with the triage role or above, and for the author";
  }
}

function table(entries: readonly HelpEntry[]): string {
  const rows = entries.map(
    ({ manual }) =>
      `| \`${usageOf(manual).replaceAll("|", "\\|")}\` | ${manual.description} |`,
  );
  return ["| Command | What it does |", "| --- | --- |", ...rows].join("\n");
}
