import { Pool } from "pg";

import type { Log } from "../tasks/ports.ts";

/** How `pg` reaches the database: by URL, or by the folder of a socket. */
export type Connection =
  | { readonly connectionString: string }
  | {
      readonly host: string;
      readonly user: string;
      readonly database: string;
    };

export function openPool(connection: Connection, log: Log): Pool {
  const pool = new Pool({
    ...connection,
    application_name: "specgate",
    max: 10,
    // GitHub waits 10 s for its answer: better a failed delivery, which can be sent again, than a late one.
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    keepAlive: true,
  });
  function warn(error: Error): void {
    log.warn({ err: error }, "Lost a connection to the database");
  }
  // A connection that breaks while it is in use tells nobody but its own listeners, and without one the process ends.
  pool.on("error", warn);
  pool.on("connect", (client) => client.on("error", warn));
  return pool;
}
