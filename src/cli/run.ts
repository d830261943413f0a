import { check } from "./check.ts";
import { complain } from "./complain.ts";
import type { Parts } from "./parts.ts";
import { readCheckArgs } from "./read-check-args.ts";
import type { Terminal } from "./terminal.ts";
import { isUsageError } from "./usage-error.ts";

/** Runs a command. Resolves to the exit code, 2 for all that could not be done. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  parts: Parts,
): Promise<number> {
  try {
    const options = readCheckArgs(args);
    if (options !== undefined) return await check(options, terminal, parts);
    const { runProgram } = await import("./run-program.ts");
    return await runProgram(args, terminal, parts);
  } catch (error) {
    complain(describe(error), terminal);
    return 2;
  }
}

function describe(error: unknown): string {
  if (isUsageError(error)) return error.message;
  return error instanceof Error
    ? (error.stack ?? error.message)
    : String(error);
}
