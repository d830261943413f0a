import { setTimeout as sleep } from "node:timers/promises";

import { takeOwnerLock } from "./owner-lock.ts";
import { startPostgres } from "./postgres/start-postgres.ts";
import type { Connection } from "./pool.ts";

export interface Database {
  readonly connection: Connection;
  /** No other process works on it. */
  readonly isPrivate: boolean;
  /** Resolves with the reason when a private one ends, or another process could own it, before `close`. */
  readonly lost: Promise<Error>;
  close(): Promise<void>;
}

/** The server that the URL names, or a PostgreSQL of our own in `folder`. */
export async function openDatabase(
  url: string | undefined,
  folder: string,
): Promise<Database> {
  if (url === undefined) return openPrivateDatabase(folder);
  return {
    connection: { connectionString: url },
    isPrivate: false,
    lost: new Promise(() => {}),
    async close() {},
  };
}

async function openPrivateDatabase(folder: string): Promise<Database> {
  const server = await startPostgres(folder);
  try {
    const lock = await takeOwnerLock(server.connection);
    // A server that dies breaks the connection first, and knows better why.
    const lost = lock.lost.then((error) =>
      Promise.race([server.died, sleep(1_000, error, { ref: false })]),
    );
    return {
      connection: server.connection,
      isPrivate: true,
      lost,
      async close() {
        await lock.release();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
