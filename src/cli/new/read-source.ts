import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { cannotBeRead } from "../cannot-be-read.ts";
import type { Terminal } from "../terminal.ts";

/** Reads what an option names, a file or `-` for standard input; undefined where the option was not given. */
export async function readSource<Result>(
  name: string | undefined,
  read: (text: string, source: string) => Result,
  terminal: Terminal,
): Promise<Result | undefined> {
  if (name === undefined) return undefined;
  if (name === "-") return read(await terminal.readStdin(), "Standard input");
  return read(await readText(terminal.cwd, name), `\`${name}\``);
}

/** Throws a `UsageError` where there is no such file. */
export async function readText(cwd: string, name: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, name), "utf8");
  } catch (cause) {
    throw cannotBeRead(`\`${name}\``, cause);
  }
}
