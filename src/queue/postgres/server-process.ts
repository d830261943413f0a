import { spawn } from "node:child_process";
import path from "node:path";

import { serverEnvironment } from "./data-folder.ts";
import { tailLog } from "./log-tail.ts";
import type { Account } from "./server-account.ts";

export interface ServerFolders {
  readonly binaries: string;
  readonly data: string;
  readonly sockets: string;
}

export interface ServerProcess {
  /** Ends it in order, by force after 10 s; resolves when it is gone. */
  stop(): Promise<void>;
  /** Resolves with the reason when it ends without having been asked to. */
  readonly died: Promise<Error>;
}

/** The data folder belongs to a server that still runs, or to one whose end nobody tidied up. */
export class FolderInUse extends Error {}

/**
 * Becomes the server, and leaves one process behind that waits for the end of our pipe to it: when Node dies, even by
 * SIGKILL, the server shuts down. Two pairs of brackets, so that the server has no child that it does not know.
 */
const withLifeline =
  'exec 3<&0 </dev/null; ((cat <&3; kill -INT $$) >/dev/null 2>&1 &); exec 3<&-; exec "$@"';

const ready = /database system is ready to accept connections/;
const inUse =
  /lock file ".*" already exists|pre-existing shared memory block|Address already in use/;

/** Resolves when the server takes connections; rejects with the end of its log where it ends before. */
export async function runServer(
  folders: ServerFolders,
  account: Account,
): Promise<ServerProcess> {
  const child = spawn(
    "/bin/sh",
    ["-c", withLifeline, "sh", ...commandLine(folders)],
    {
      ...account,
      cwd: folders.data,
      env: serverEnvironment(),
      stdio: ["pipe", "ignore", "pipe"],
      // Ctrl-C on a terminal is for us: we drain first and end the server after that.
      detached: true,
    },
  );
  const log = tailLog(child.stderr);
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(`${signal ?? code}`));
  });
  const how = await Promise.race([ended, log.next(ready).then(() => null)]);
  if (how !== null) {
    const text = `PostgreSQL did not start (${how}):\n${log.text()}`;
    throw inUse.test(text) ? new FolderInUse(text) : new Error(text);
  }

  let stopping = false;
  return {
    async stop() {
      stopping = true;
      child.stdin.end();
      const force = setTimeout(() => child.kill("SIGQUIT"), 10_000);
      await ended;
      clearTimeout(force);
    },
    died: new Promise((resolve) => {
      child.once("close", (code, signal) => {
        if (stopping) return;
        const text = `The private PostgreSQL ended by itself (${signal ?? code}):\n${log.text()}`;
        resolve(new Error(text));
      });
    }),
  };
}

function commandLine({ binaries, data, sockets }: ServerFolders): string[] {
  const settings = {
    listen_addresses: "",
    unix_socket_directories: `"${sockets.replaceAll('"', '""')}"`,
    unix_socket_permissions: "0700",
    shared_buffers: "16MB",
    max_connections: "50",
  };
  return [
    path.join(binaries, "bin", "postgres"),
    "-D",
    data,
    ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`]),
  ];
}
