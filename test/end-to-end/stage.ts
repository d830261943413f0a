import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { Client } from "pg";
import { parse } from "yaml";
import { z } from "zod";

import { createLog } from "../../src/serve/create-log.ts";
import { readSettings } from "../../src/serve/read-settings.ts";
import { start } from "../../src/serve/start.ts";
import type { RunningApp, StartOptions } from "../../src/serve/start.ts";
import type { GitHub } from "../../stand-in/github.ts";
import { startGitHub } from "../../stand-in/start-github.ts";
import { startTestServer } from "../queue/test-database.ts";
import { closeAll } from "./close-all.ts";

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

type Pace = Pick<StartOptions, "retries" | "pollSeconds" | "requestRetryMs">;

/** As many retries as elsewhere, but each as soon as can be. */
const quick: Pace = {
  retries: { retryLimit: 9, retryDelay: 0 },
  pollSeconds: 0.5,
  requestRetryMs: 20,
};

/** The whole App in this process, on a real database and the stand-in GitHub: at its real pace, but for retries. */
export async function openStage(options: Pace = {}): Promise<Stage> {
  const closings: (() => Promise<void>)[] = [];
  const close = () => closeAll(closings.splice(0));
  try {
    const github = await startGitHubWithApp();
    closings.push(() => github.close());
    const server = await startTestServer();
    closings.push(() => server.stop());
    const databaseUrl = await server.emptyDatabase();
    const app = await startApp(github, databaseUrl, { ...quick, ...options });
    closings.push(() => app.stop());
    const work = await watchWork(databaseUrl);
    closings.push(() => work.close());
    github.sendsWebhooksTo(app.url + webhookPath);
    const settled = async () => {
      await github.settled();
      await work.done();
    };
    return { github, settled, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function startApp(
  github: GitHub,
  databaseUrl: string,
  pace: Pace,
): Promise<RunningApp> {
  const settings = readSettings(
    {
      ...github.environment(),
      HOST: "127.0.0.1",
      PORT: "0",
      LOG_LEVEL: "fatal",
      DATABASE_URL: databaseUrl,
    },
    "all",
  );
  return start({
    role: "all",
    settings,
    log: createLog(settings.logLevel),
    onLost(error) {
      throw error;
    },
    ...pace,
  });
}

interface WatchedWork {
  /** Resolves when everything that was queued is done or given up. */
  done(): Promise<void>;
  close(): Promise<void>;
}

/** Longer than any retry that a test provokes. */
const patienceMs = 100_000;

async function watchWork(databaseUrl: string): Promise<WatchedWork> {
  const client = new Client(databaseUrl);
  await client.connect();
  const waiting = async () => {
    const { rows } = await client.query<{ key: string }>(
      "select key from specgate.work where done_generation < generation",
    );
    return rows.map(({ key }) => key);
  };
  return {
    async done() {
      const deadline = Date.now() + patienceMs;
      for (;;) {
        const keys = await waiting();
        if (keys.length === 0) return;
        if (Date.now() > deadline) {
          throw new Error(`Work is left: ${keys.join(", ")}`);
        }
        await sleep(5);
      }
    },
    close: () => client.end(),
  };
}
