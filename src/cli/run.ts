import { CommanderError } from "commander";

import type { Parts } from "./parts.ts";
import { createProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Runs a command. Exit code 0: nothing to complain about; 1: findings; 2: wrong usage, nothing to check, or a fault. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  parts: Parts,
): Promise<number> {
  let exitCode = 0;
  const program = createProgram(terminal, parts, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has said what there is to say: help, the version, or what is wrong with an option.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.stderr.write(`specgate: ${messageOf(error)}\n`);
    return 2;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return error instanceof Error
    ? (error.stack ?? error.message)
    : String(error);
}
