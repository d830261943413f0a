import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

interface GitOptions {
  /** For its standard input. */
  readonly input?: string;
  /** What it may print at most; more is an error. */
  readonly maxBytes?: number;
}

/** Runs git without a shell. Throws what git says. */
export async function git(
  folder: string,
  args: readonly string[],
  { input, maxBytes = 2 ** 28 }: GitOptions = {},
): Promise<Buffer> {
  const running = run("git", args, {
    cwd: folder,
    encoding: "buffer",
    maxBuffer: maxBytes,
    windowsHide: true,
  });
  if (input !== undefined) running.child.stdin?.end(input);
  const { stdout } = await running;
  return stdout;
}

/** What git says, without the command that Node puts in front of it. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trimEnd().split("\n").at(-1) ?? "";
}
