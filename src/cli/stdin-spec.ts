import { resolve } from "node:path";

import type { CheckOptions } from "./check-options.ts";
import type { SpecFile } from "./spec-file.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Among the paths of `check`: what stands on standard input. */
export const stdinPath = "-";

const usualName = "stdin.md";

/** What of the options of `check` is about standard input. */
export type StdinOptions = Pick<
  CheckOptions,
  "fix" | "changed" | "stdinFilename"
>;

/** Standard input as the spec that the options say it is. Throws a `UsageError` for options that need a file. */
export async function readStdinSpec(
  { fix, changed, stdinFilename = usualName }: StdinOptions,
  { cwd, readStdin }: Pick<Terminal, "cwd" | "readStdin">,
): Promise<SpecFile> {
  if (fix)
    throw new UsageError(
      "`--fix` writes into files, and standard input is none: `--fix-dry-run` prints what it would write",
    );
  if (changed)
    throw new UsageError(
      "`--changed` asks git about files, and standard input is none: leave it out",
    );
  return {
    path: stdinFilename,
    absolute: resolve(cwd, stdinFilename),
    text: await readStdin(),
  };
}
