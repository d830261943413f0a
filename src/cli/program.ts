import {
  Argument,
  Command,
  InvalidArgumentError,
  Option,
  type OutputConfiguration,
} from "commander";

import {
  readCount,
  formats,
  parsers,
  readSeconds,
  type CheckOptions,
} from "./check-options.ts";
import { severities } from "../core/finding.ts";
import { addInit } from "./init/add-init.ts";
import type { InitOptions } from "./init/init.ts";
import { addNew } from "./new/add-new.ts";
import type { NewOptions } from "./new/new-options.ts";
import { packageVersion } from "./package-file.ts";
import { shells } from "./shells.ts";
import { roles, type Role } from "./parts.ts";
import { addTemplates } from "./templates/add-templates.ts";
import type { LintOptions } from "./templates/lint-templates.ts";

/** What each command does. */
export interface Actions {
  check(options: CheckOptions): Promise<void>;
  templates(): Promise<void>;
  lintTemplates(options: LintOptions): Promise<void>;
  explain(rule: string | undefined): Promise<void>;
  newSpec(options: NewOptions): Promise<void>;
  init(options: InitOptions): Promise<void>;
  completion(shell: string): Promise<void>;
  serve(role: Role): Promise<void>;
}

/** The commands with their options, as `--help` and the reference show them. Throws instead of ending the process. */
export function createProgram(
  actions: Actions,
  output: OutputConfiguration,
): Command {
  const program = new Command("specgate")
    .description("Holds a team to its own spec process")
    .version(packageVersion())
    .exitOverride()
    .configureOutput(output);

  addCheck(program, actions);
  addNew(program, actions);
  addInit(program, actions);
  addTemplates(program, actions);
  program
    .command("explain")
    .description("Explain a rule; without one, list them all")
    .argument("[rule]", "id of the rule, as findings show it")
    .action((rule: string | undefined) => actions.explain(rule));
  program
    .command("completion")
    .description("Print a script that teaches a shell to complete specgate")
    .addArgument(new Argument("<shell>").choices(shells))
    .action((shell: string) => actions.completion(shell));
  program
    .command("serve")
    .description("Run the GitHub App")
    .addOption(
      new Option("--role <role>", "what this process does")
        .choices(roles)
        .default("all"),
    )
    .action(({ role }: { readonly role: Role }) => actions.serve(role));
  return program;
}

function addCheck(program: Command, actions: Actions): void {
  program
    .command("check")
    .description("Check specs")
    .argument(
      "[paths...]",
      "files, folders and quoted patterns, - for standard input; without any, the specs that the configuration names",
    )
    .option("-t, --template <name|file>", "judge all of them by this template")
    .option(
      "-c, --config <file>",
      "configuration (default: .github/specgate.yml of the repository)",
    )
    .option("--base <rev>", "leave out findings that this git revision has")
    .option(
      "--changed",
      "only files that differ from the last commit, or from where this branch left --base",
    )
    .option(
      "--fix",
      "write the fixes that are certain, and report what is left",
    )
    .addOption(
      new Option(
        "--fix-dry-run",
        "print what --fix would write as a diff, and write nothing",
      ).conflicts(["fix", "format", "maxFindings"]),
    )
    .addOption(
      new Option("-f, --format <format>", "what to print")
        .choices(formats)
        .default("text"),
    )
    .addOption(
      new Option(
        "--fail-on <severity>",
        "lowest one that makes the exit code 1",
      )
        .choices(severities)
        .default("error"),
    )
    .option(
      "--stdin-filename <path>",
      "where what is on standard input belongs: decides on its template, and where its links start",
    )
    .option("--max-findings <count>", "show no more, errors first", wholeNumber)
    .addOption(
      new Option(
        "--parser <parser>",
        "read Markdown with this one (default: native, where there is a binary for this machine)",
      ).choices(parsers),
    )
    .option("--timeout <seconds>", "limit for one document", seconds, 2)
    .option("--no-cache", "neither use nor keep what earlier runs found")
    .option("--cache-location <folder>", "keep what was found in this folder")
    .addOption(
      new Option(
        "--pr <pull request>",
        "show what the App would say about owner/repo#12 and post nothing; reads GITHUB_TOKEN",
      ).conflicts([
        "template",
        "config",
        "base",
        "changed",
        "fix",
        "fixDryRun",
        "maxFindings",
      ]),
    )
    .addHelpText(
      "after",
      "\nExit code 0: nothing to complain about; 1: findings; 2: wrong usage or nothing to check",
    )
    .action((paths: string[], options: Omit<CheckOptions, "paths">) =>
      actions.check({ ...options, paths }),
    );
}

function wholeNumber(text: string): number {
  const count = readCount(text);
  if (count !== undefined) return count;
  throw new InvalidArgumentError("It has to be a whole number.");
}

function seconds(text: string): number {
  const number = readSeconds(text);
  if (number !== undefined) return number;
  throw new InvalidArgumentError("It has to be more than 0 and at most 3600.");
}
