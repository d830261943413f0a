import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs git without a shell. Throws what git says. */
export async function git(
  folder: string,
  args: readonly string[],
): Promise<Buffer> {
  const { stdout } = await run("git", args, {
    cwd: folder,
    encoding: "buffer",
    maxBuffer: 2 ** 28,
    windowsHide: true,
  });
  return stdout;
}

/** What git says, without the command that Node puts in front of it. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trimEnd().split("\n").at(-1) ?? "";
}
