import type { Command } from "../src/core/commands/command.ts";
import type { Permission } from "../src/core/commands/manual.ts";
import { usageOf } from "../src/core/commands/usage.ts";
import { list } from "../src/core/report/words.ts";

/** All commands as a Markdown table, in the order of help. */
export function commandTable(commands: readonly Command[]): string {
  const rows = commands.map(
    (command) =>
      `| ${usageInCell(command)} | ${command.description} | ${who[command.permission]} |`,
  );
  return ["| command | | who may |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The table, and a section for each command. */
export function commandReference(commands: readonly Command[]): string {
  return [commandTable(commands), ...commands.map(section)].join("\n\n");
}

const who: Readonly<Record<Permission, string>> = {
  anyone: "anyone who can comment",
  "triage-or-author": "triage and above, and the author",
};

function section(command: Command): string {
  const { name, description, parameters, examples, triedAs } = command;
  return [
    `### /spec ${name}`,
    `\`${usageOf(command)}\``,
    `${description}. For ${who[command.permission]}.`,
    ...(parameters.length > 0
      ? [parameters.map((one) => `- \`${one.name}\`: ${one.description}`).join("\n")] // prettier-ignore
      : []),
    ["```text", ...examples, "```"].join("\n"),
    `Whoever tries ${list(triedAs.map((word) => `\`${word}\``), "or", triedAs.length)} instead is told of it.`, // prettier-ignore
  ].join("\n\n");
}

function usageInCell(command: Command): string {
  return `\`${usageOf(command).replaceAll("|", "\\|")}\``;
}
