import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Timing {
  readonly seconds: number;
  /** Highest resident memory of the process itself; 0 where the system does not tell. */
  readonly megabytes: number;
  readonly exitCode: number | null;
}

/** Runs a command to its end; what it prints is thrown away. */
export async function timeCommand(
  command: readonly string[],
  folder: string,
): Promise<Timing> {
  const [program = "", ...args] = command;
  const started = performance.now();
  const child = spawn(program, args, { cwd: folder, stdio: "ignore" });
  let megabytes = 0;
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
  }, 10);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  clearInterval(look);
  return { seconds: (performance.now() - started) / 1000, megabytes, exitCode };
}

/** Linux keeps the high-water mark of a running process. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
