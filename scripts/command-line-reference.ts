import { createProgram } from "../src/cli/program.ts";

const nothing = () => Promise.resolve();

/** What `--help` says, command by command. */
export function commandLineReference(): string {
  const actions = {
    check: nothing,
    templates: nothing,
    lintTemplates: nothing,
    explain: nothing,
    newSpec: nothing,
    init: nothing,
    completion: nothing,
    serve: nothing,
  };
  return createProgram(actions, {})
    .commands.flatMap((command) => [command, ...command.commands])
    .map((command) => {
      command.configureHelp({ helpWidth: 100 });
      const help = command.helpInformation().trimEnd();
      const [, name = ""] = /^Usage: (.*?) (?:\[|<)/.exec(help) ?? [];
      return `## ${name}\n\n\`\`\`text\n${help}\n\`\`\``;
    })
    .join("\n\n");
}
