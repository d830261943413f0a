import { type Command, Option } from "commander";

import type { LintOptions } from "./lint-template-file.ts";

export function addTemplates(
  program: Command,
  actions: {
    templates(): Promise<void>;
    lintTemplate(options: LintOptions): Promise<void>;
  },
): void {
  const templates = program
    .command("templates")
    .description("List the templates that are known here")
    .action(() => actions.templates());
  templates
    .command("lint")
    .description("Tell what is understood of a template, and what is wrong")
    .argument("<file>", "Markdown file, known as a template or not")
    .addOption(
      new Option("-f, --format <format>", "what to print")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      "\nExit code 0: nothing is wrong; 1: problems; 2: wrong usage, or no such file",
    )
    .action((file: string, options: Omit<LintOptions, "file">) =>
      actions.lintTemplate({ ...options, file }),
    );
}
