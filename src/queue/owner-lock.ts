import { Client } from "pg";
import { setTimeout as sleep } from "node:timers/promises";

import type { Connection } from "./pool.ts";

/** Any number that only we use, as for the migrations. */
const ownerLock = 7_734_002;

export interface OwnerLock {
  release(): Promise<void>;
  /** Resolves when the lock is gone without having been released. */
  readonly lost: Promise<Error>;
}

/**
 * The right to be the only process that works on a private database, held as long as the connection lives. Without it
 * a process that was thought dead, and the one that took its place, would run the same jobs.
 */
export async function takeOwnerLock(
  connection: Connection,
  patienceMs = 10_000,
): Promise<OwnerLock> {
  const client = new Client({
    ...connection,
    application_name: "specgate owner",
  });
  let released = false;
  const lost = new Promise<Error>((resolve) => {
    client.on("error", resolve);
    client.on("end", () => {
      if (!released) resolve(new Error("Lost the connection that holds the lock on the private database")); // prettier-ignore
    });
  });
  await client.connect();
  const deadline = Date.now() + patienceMs;
  while (!(await tryLock(client))) {
    if (Date.now() > deadline) {
      released = true;
      await client.end();
      throw new Error(
        "Another process works on the private database. Stop it, or set DATABASE_URL to a PostgreSQL server that both share",
      );
    }
    await sleep(100);
  }
  return {
    lost,
    async release() {
      released = true;
      await client.end();
    },
  };
}

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    "select pg_try_advisory_lock($1) as taken",
    [ownerLock],
  );
  return rows[0]?.taken ?? false;
}
