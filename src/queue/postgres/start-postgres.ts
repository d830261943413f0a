import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

import { deleteUnfinished, makeCluster, makeHome } from "./data-folder.ts";
import { findBinaries } from "./find-binaries.ts";
import { placeBinaries } from "./place-binaries.ts";
import { serverAccount, type Account } from "./server-account.ts";
import {
  FolderInUse,
  runServer,
  type ServerFolders,
  type ServerProcess,
} from "./server-process.ts";
import { socketFolder } from "./socket-folder.ts";
import { removeStaleLock } from "./stale-lock.ts";

export interface PrivatePostgres extends ServerProcess {
  /** For `pg`: a host that starts with a slash is the folder of the socket. */
  readonly connection: {
    readonly host: string;
    readonly user: string;
    readonly database: string;
  };
}

/**
 * Starts a PostgreSQL of our own in `folder`: reachable through a Unix socket only, durable, owned by one process at a
 * time, and gone with this process however that ends. A server that still ends, because its own process was killed,
 * is waited for.
 */
export async function startPostgres(
  folder: string,
  patienceMs = 15_000,
): Promise<PrivatePostgres> {
  const found = findBinaries();
  const account = serverAccount();
  const home = await makeHome(folder, account);
  const binaries = await placeBinaries(found, home, account);
  const data = await makeCluster(home, binaries, account);
  const sockets = await socketFolder(home, account);
  const folders = { binaries, data, sockets };
  const server = await runWhenFree(folders, account, patienceMs);
  await deleteUnfinished(home);
  return {
    connection: { host: sockets, user: "specgate", database: "postgres" },
    died: server.died,
    async stop() {
      await server.stop();
      if (sockets !== home) await rm(sockets, { recursive: true, force: true });
    },
  };
}

async function runWhenFree(
  folders: ServerFolders,
  account: Account,
  patienceMs: number,
): Promise<ServerProcess> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await runServer(folders, account);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      if (await removeStaleLock(folders.data)) continue;
      if (Date.now() > deadline) {
        throw new Error(
          `Folder \`${folders.data}\` is in use by another process. Stop that one, or set DATABASE_URL to a PostgreSQL server that both share`,
          { cause: error },
        );
      }
      await sleep(50);
    }
  }
}
