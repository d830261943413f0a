import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { Client } from "pg";
import { parse } from "yaml";
import { z } from "zod";

import { createLog } from "../../src/serve/create-log.ts";
import { readSettings } from "../../src/serve/read-settings.ts";
import { start } from "../../src/serve/start.ts";
import type { GitHub } from "../../stand-in/github.ts";
import { startGitHub } from "../../stand-in/start-github.ts";
import { startTestServer } from "../queue/test-database.ts";

export const webhookPath = "/api/github/webhooks";

const manifest = z.object({
  default_permissions: z.record(z.string(), z.enum(["read", "write"])),
  default_events: z.array(z.string()),
});

/** A GitHub on which the App has what `app.yml` asks for, and no more. */
export function startGitHubWithApp(): Promise<GitHub> {
  const file = new URL("../../app.yml", import.meta.url);
  const wanted = manifest.parse(parse(readFileSync(file, "utf8")));
  return startGitHub({
    app: {
      permissions: wanted.default_permissions,
      events: wanted.default_events,
    },
  });
}

export interface Stage {
  readonly github: GitHub;
  /** Resolves when no webhook is under way and no work is left. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** The whole App in this process, with its real pace, on a real database and the stand-in GitHub. */
export async function openStage(
  environment: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  const [github, server] = await Promise.all([
    startGitHubWithApp(),
    startTestServer(),
  ]);
  const databaseUrl = await server.emptyDatabase();
  const settings = readSettings(
    {
      ...github.environment(),
      HOST: "127.0.0.1",
      PORT: "0",
      LOG_LEVEL: "fatal",
      DATABASE_URL: databaseUrl,
      ...environment,
    },
    "all",
  );
  const app = await start(
    "all",
    settings,
    createLog(settings.logLevel),
    (error) => {
      throw error;
    },
  );
  github.sendsWebhooksTo(app.url + webhookPath);
  const work = await watchWork(databaseUrl);
  return {
    github,
    async settled() {
      await github.settled();
      await work.done();
    },
    async close() {
      await work.close();
      await app.stop();
      await github.close();
      await server.stop();
    },
  };
}

export interface WatchedWork {
  /** Resolves when everything that was queued is done or given up. */
  done(): Promise<void>;
  close(): Promise<void>;
}

export async function watchWork(databaseUrl: string): Promise<WatchedWork> {
  const client = new Client(databaseUrl);
  await client.connect();
  const isWaiting = async () => {
    const { rowCount } = await client.query(
      "select from specgate.work where done_generation < generation limit 1",
    );
    return rowCount === 1;
  };
  return {
    async done() {
      while (await isWaiting()) await sleep(5);
    },
    close: () => client.end(),
  };
}
