import type { Command } from "commander";

import type { InitOptions } from "./init.ts";

export function addInit(
  program: Command,
  actions: { init(options: InitOptions): Promise<void> },
): void {
  program
    .command("init")
    .description(
      "Write a configuration from what is found in the repository, and issue forms for its templates",
    )
    .option("--dry-run", "print the files and write none", false)
    .option("--no-forms", "no issue forms")
    .addHelpText("after", "\nFiles that are there already stay as they are.")
    .action((options: InitOptions) => actions.init(options));
}
