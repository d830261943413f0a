import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";

const root = join(import.meta.dirname, "../..");

/** What `specgate check` says about a file, and its exit code. */
export async function runCheck(path: string) {
  const command = join(root, "src/cli/main.ts");
  const running = spawn(process.execPath, [command, "check", path], {
    cwd: dirname(path),
  });
  const [output, error, [code]] = await Promise.all([
    text(running.stdout),
    text(running.stderr),
    once(running, "close"),
  ]);
  return { code: code as unknown, output: output + error };
}
