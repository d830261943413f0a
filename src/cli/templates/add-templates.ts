import { type Command, Option } from "commander";

import { refuseCommand } from "../unknown-command.ts";
import type { LintOptions } from "./lint-templates.ts";

export function addTemplates(
  program: Command,
  actions: {
    templates(): Promise<void>;
    lintTemplates(options: LintOptions): Promise<void>;
  },
): void {
  const templates = program
    .command("templates")
    .description("List the templates that are known here")
    // It takes none, but for the name of a command of its own; one that is mistyped comes here.
    .allowExcessArguments()
    .action((_options, command: Command) => {
      const [word] = command.args;
      if (word !== undefined) refuseCommand(word, command);
      return actions.templates();
    });
  templates
    .command("lint")
    .description("Tell what is understood of templates, and what is wrong")
    .argument(
      "[paths...]",
      "Markdown files and folders; without any, all templates of the repository",
    )
    .addOption(
      new Option("-f, --format <format>", "what to print")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      "\nExit code 0: nothing is wrong; 1: problems; 2: wrong usage, or no such file",
    )
    .action(
      (places: readonly string[], options: Omit<LintOptions, "places">) =>
        actions.lintTemplates({ ...options, places }),
    );
}
