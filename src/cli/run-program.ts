import { type Command, CommanderError } from "commander";

import type { Parts } from "./parts.ts";
import { type Actions, createProgram } from "./program.ts";
import { showHelp } from "./unknown-command.ts";
import type { Terminal } from "./terminal.ts";

/** Runs any command; its code is loaded when it is asked for. Resolves to the exit code. */
export async function runProgram(
  args: readonly string[],
  terminal: Terminal,
  parts: Parts,
): Promise<number> {
  let exitCode = 0;
  const output = {
    writeOut: (text: string) => terminal.stdout.write(text),
    writeErr: (text: string) => terminal.stderr.write(text),
  };
  const newProgram = (): Command => createProgram(actions, output);
  const actions: Actions = {
    async check(options) {
      const { check } = await import("./check.ts");
      exitCode = await check(options, terminal, parts);
    },
    async templates() {
      const { listTemplates } = await import("./templates/list-templates.ts");
      await listTemplates(terminal, parts);
    },
    async lintTemplates(options) {
      const { lintTemplates } = await import("./templates/lint-templates.ts");
      exitCode = lintTemplates(options, terminal);
    },
    async explain(rule) {
      const { explain } = await import("./explain.ts");
      await explain(rule, terminal);
    },
    async newSpec(options) {
      const { newSpec } = await import("./new/new-spec.ts");
      await newSpec(options, terminal, parts);
    },
    async init(options) {
      const { init } = await import("./init/init.ts");
      await init(options, terminal, parts);
    },
    async completion(shell) {
      const { printCompletion } = await import("./complete.ts");
      printCompletion(newProgram(), shell);
    },
    serve: (role) => parts.serve(role),
  };

  try {
    // What the script of `completion` asks; nobody types it.
    if (args[0] === "complete") {
      const { complete } = await import("./complete.ts");
      complete(
        newProgram(),
        args.slice(2),
        await templateNames(terminal, parts),
      );
      return 0;
    }
    if (args[0] === "help") showHelp(newProgram(), args);
    await newProgram().parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has said what there is to say: help, the version, or what is wrong with an option.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

async function templateNames(
  terminal: Terminal,
  parts: Parts,
): Promise<readonly string[]> {
  const { findRepository } = await import("./find-repository.ts");
  const { loadTemplates } = await import("./load-templates.ts");
  const known = await loadTemplates(findRepository(terminal.cwd), parts);
  return known.map(({ name }) => name);
}
