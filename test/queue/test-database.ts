import { Client } from "pg";

import {
  startPostgres,
  type PrivatePostgres,
} from "../../src/queue/postgres/start-postgres.ts";
import { bossSchema, ownSchema } from "../../src/queue/settings.ts";
import { folderWithDatabase } from "./folder-with-database.ts";
import { removeFolder } from "./new-folder.ts";

/** A real PostgreSQL, whose one database is as good as new for each test. */
export interface TestServer {
  emptyDatabase(): Promise<string>;
  stop(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const folder = await folderWithDatabase();
  const server = await startPostgres(folder);
  const { host, user, database } = server.connection;
  return {
    async emptyDatabase() {
      await query(
        server,
        `drop schema if exists ${ownSchema} cascade;
         drop schema if exists ${bossSchema} cascade`,
      );
      return `postgres://${user}@${encodeURIComponent(host)}/${database}`;
    },
    async stop() {
      await server.stop();
      await removeFolder(folder);
    },
  };
}

async function query(server: PrivatePostgres, sql: string): Promise<void> {
  const client = new Client(server.connection);
  await client.connect();
  await client.query(sql);
  await client.end();
}
