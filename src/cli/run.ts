import { CommanderError } from "commander";

import type { Parts } from "./parts.ts";
import { createProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Runs a command; its code is loaded when it is asked for. Resolves to the exit code, 2 for all that could not be done. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  parts: Parts,
): Promise<number> {
  let exitCode = 0;
  const program = createProgram(
    {
      async check(options) {
        const { check } = await import("./check.ts");
        exitCode = await check(options, terminal, parts);
      },
      async templates() {
        const { listTemplates } = await import("./list-templates.ts");
        await listTemplates(terminal, parts);
      },
      async explain(rule) {
        const { explain } = await import("./explain.ts");
        await explain(rule, terminal);
      },
      serve: (role) => parts.serve(role),
    },
    {
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    },
  );

  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has said what there is to say: help, the version, or what is wrong with an option.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.stderr.write(`specgate: ${describe(error)}\n`);
    return 2;
  }
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return error instanceof Error
    ? (error.stack ?? error.message)
    : String(error);
}
