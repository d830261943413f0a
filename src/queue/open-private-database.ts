import { setTimeout as sleep } from "node:timers/promises";

import { takeOwnerLock } from "./owner-lock.ts";
import { startPostgres } from "./postgres/start-postgres.ts";
import type { Connection } from "./pool.ts";

export interface PrivateDatabase {
  readonly connection: Connection;
  /** Resolves with the reason when the database ends, or somebody else could own it, before `close`. */
  readonly lost: Promise<Error>;
  close(): Promise<void>;
}

/** A PostgreSQL of our own that no other process works on. */
export async function openPrivateDatabase(
  folder: string,
): Promise<PrivateDatabase> {
  const server = await startPostgres(folder);
  try {
    const lock = await takeOwnerLock(server.connection);
    // A server that dies breaks the connection first, and knows better why.
    const lost = lock.lost.then((error) =>
      Promise.race([server.died, sleep(1_000, error, { ref: false })]),
    );
    return {
      connection: server.connection,
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
