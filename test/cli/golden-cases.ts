import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { runCli } from "./run-cli.ts";

/** A folder each, with `spec.md`, what the command line prints about it, and a configuration where it needs one. */
export const goldenFolder = fileURLToPath(
  new URL("../fixtures/specs", import.meta.url),
);

export async function goldenCases(): Promise<readonly string[]> {
  const entries = await readdir(goldenFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** What `specgate check` prints about a case; its time is always 0. */
export async function printFindings(name: string): Promise<string> {
  const cwd = join(goldenFolder, name);
  const config = existsSync(join(cwd, "specgate.yml"))
    ? ["--config", "specgate.yml"]
    : [];
  const { stdout, stderr } = await runCli(["check", "spec.md", ...config], {
    cwd,
  });
  return stdout + stderr;
}
