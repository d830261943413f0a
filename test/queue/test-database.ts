import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";

import {
  startPostgres,
  type PrivatePostgres,
} from "../../src/queue/postgres/start-postgres.ts";
import { bossSchema, ownSchema } from "../../src/queue/settings.ts";

/** A real PostgreSQL, whose one database is as good as new for each test. */
export interface TestServer {
  emptyDatabase(): Promise<string>;
  stop(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const folder = newFolder();
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

/** Deletes a folder from which a server that was killed may still be going away. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, {
    recursive: true,
    force: true,
    maxRetries: 50,
    retryDelay: 20,
  });
}

/** A folder that the account which PostgreSQL runs as can enter; the caller deletes it. */
export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "specgate-test-"));
}

async function query(server: PrivatePostgres, sql: string): Promise<void> {
  const client = new Client(server.connection);
  await client.connect();
  await client.query(sql);
  await client.end();
}
