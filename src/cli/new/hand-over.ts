import { relative, resolve, sep } from "node:path";

import type { StartedSpec } from "../../core/scaffold/start-spec.ts";
import type { Parts } from "../parts.ts";
import type { Prompts } from "../prompts.ts";
import type { Terminal } from "../terminal.ts";
import type { NewOptions } from "./new-options.ts";
import { reportLeft } from "./report-left.ts";
import { writeNew } from "./write-new.ts";

/** Writes or prints the spec, and says what is left to do. */
export async function handOver(
  started: StartedSpec,
  { out }: NewOptions,
  repository: string,
  terminal: Terminal,
  parts: Pick<Parts, "loadBuiltInTemplates" | "openEngine">,
  prompts: Prompts | undefined,
): Promise<void> {
  if (out === "-") {
    terminal.stdout.write(started.text);
    return;
  }
  const absolute =
    out === undefined
      ? resolve(repository, started.path)
      : resolve(terminal.cwd, out);
  const path = relative(terminal.cwd, absolute).replaceAll(sep, "/");
  await writeNew(absolute, path, started.text);
  terminal.stdout.write(`${path}\n`);
  const left = await reportLeft(absolute, started.text, terminal, parts);
  if (prompts) prompts.end(left);
  else terminal.stderr.write(`${left}\n`);
}
