import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { eventually } from "./eventually.ts";

const script = fileURLToPath(new URL("queue-process.ts", import.meta.url));

export interface QueueProcess {
  /** What it has told so far. */
  readonly lines: readonly string[];
  /** Resolves when it has told this. */
  told(line: string): Promise<void>;
  /** Resolves when it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
  readonly ended: Promise<unknown>;
}

/** Starts `queue-process.ts`; see there for the arguments. */
export function spawnProcess(...args: readonly string[]): QueueProcess {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines: string[] = [];
  createInterface(child.stdout).on("line", (line) => lines.push(line));
  const ended = once(child, "close");
  return {
    lines,
    ended,
    told: (line) => eventually(() => expect(lines).toContain(line)),
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
