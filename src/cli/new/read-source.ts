import { resolve } from "node:path";

import { readText } from "../read-text.ts";
import type { Terminal } from "../terminal.ts";

/** Reads what an option names, a file or `-` for standard input; undefined where the option was not given. */
export async function readSource<Result>(
  name: string | undefined,
  read: (text: string, source: string) => Result,
  terminal: Terminal,
): Promise<Result | undefined> {
  if (name === undefined) return undefined;
  if (name === "-") return read(await terminal.readStdin(), "Standard input");
  const shown = `\`${name}\``;
  return read(readText(resolve(terminal.cwd, name), shown), shown);
}
