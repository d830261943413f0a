import { Argument, Command, InvalidArgumentError, Option } from "commander";

import { packageVersion } from "./package-file.ts";
import { roles, type Parts, type Role } from "./parts.ts";
import type { CheckOptions } from "./check-options.ts";
import { formats, severities } from "./check-options.ts";
import type { Terminal } from "./terminal.ts";

/** The commands with their options. Each one's code is loaded when it runs; `finish` takes its exit code. */
export function createProgram(
  terminal: Terminal,
  parts: Parts,
  finish: (exitCode: number) => void,
): Command {
  const program = new Command("specgate")
    .description("Holds a team to its own spec process")
    .version(packageVersion(), "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });

  program
    .command("check")
    .description(
      "Check specs: files, folders or quoted patterns; without any, those that the configuration names",
    )
    .argument("[paths...]")
    .option("-t, --template <name|file>", "judge all by this template")
    .option(
      "-c, --config <file>",
      "configuration; default: `.github/specgate.yml` of the repository",
    )
    .option(
      "--base <rev>",
      "report only what this git revision does not have already",
    )
    .option(
      "--pr <owner/repo#number>",
      "say what the App would say about a pull request, and post nothing (reads GITHUB_TOKEN)",
    )
    .addOption(
      new Option("-f, --format <format>", "how to print")
        .choices(formats)
        .default("text"),
    )
    .addOption(
      new Option(
        "--fail-on <severity>",
        "lowest severity that makes the exit code 1",
      )
        .choices(severities)
        .default("error"),
    )
    .option(
      "--max-findings <count>",
      "show at most so many, errors first",
      wholeNumber,
    )
    .option(
      "--timeout <seconds>",
      "longest time for one document",
      positiveNumber,
      2,
    )
    .action(async (paths: string[], options: Omit<CheckOptions, "paths">) => {
      const { check } = await import("./check.ts");
      finish(await check({ ...options, paths }, terminal, parts));
    });

  program
    .command("templates")
    .description("List the templates that are known here")
    .action(async () => {
      const { listTemplates } = await import("./list-templates.ts");
      await listTemplates(terminal);
    });

  program
    .command("explain")
    .description(
      "Explain a rule: what it finds, why, how to fix it; without one, list them all",
    )
    .argument("[rule]")
    .action(async (rule: string | undefined) => {
      const { explain } = await import("./explain.ts");
      await explain(rule, terminal);
    });

  program
    .command("serve")
    .description("Run the GitHub App")
    .addOption(
      new Option("--role <role>", "what this process does")
        .choices(roles)
        .default("all"),
    )
    .action(async ({ role }: { readonly role: Role }) => parts.serve(role));

  return program;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError("It has to be a whole number.");
  return Number(text);
}

function positiveNumber(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 3600))
    throw new InvalidArgumentError("It has to be a number of seconds above 0.");
  return number;
}
