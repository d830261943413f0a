import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import type { Role } from "../../src/serve/read-settings.ts";
import { childEnvironment } from "../share/child-environment.ts";

const command = fileURLToPath(
  new URL("../../src/cli/main.ts", import.meta.url),
);

/** The App as a process of its own, as an operator runs it. */
export interface AppProcess {
  readonly url: string;
  /** What it has logged so far. */
  readonly log: readonly string[];
  /** Resolves to the exit code, or the signal, when it is gone. */
  ends(signal: NodeJS.Signals): Promise<unknown>;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Resolves when it is up; rejects where it ends before that, with what it said. */
export async function runApp(
  role: Role,
  environment: Readonly<Record<string, string>>,
): Promise<AppProcess> {
  const child = spawn(process.execPath, [command, "serve", "--role", role], {
    env: {
      ...childEnvironment(),
      HOST: "127.0.0.1",
      PORT: "0",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  const url = await urlOf(child, log);
  return {
    url,
    log,
    async ends(signal) {
      const ended: Promise<readonly unknown[]> = once(child, "exit");
      child.kill(signal);
      const [code, killedBy] = await ended;
      return killedBy ?? code;
    },
  };
}

/** Keeps reading the log after that: a pipe that nobody empties would hold the App. */
function urlOf(child: Child, log: string[]): Promise<string> {
  const complaint = text(child.stderr);
  return new Promise((resolve, reject) => {
    const lines = createInterface(child.stdout);
    lines.on("line", (line) => {
      log.push(line);
      const url = /"url":"([^"]+)".*"Specgate is up"/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    lines.on("close", () => {
      void complaint.then((said) => reject(new Error(said)));
    });
  });
}
