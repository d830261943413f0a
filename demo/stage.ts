import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { parse } from "yaml";
import { z } from "zod";

import { createLog } from "../src/serve/create-log.ts";
import { readSettings } from "../src/serve/read-settings.ts";
import { start } from "../src/serve/start.ts";
import type { GitHub } from "../stand-in/github.ts";
import { startGitHub } from "../stand-in/start-github.ts";

export interface Stage {
  readonly github: GitHub;
  readonly appUrl: string;
  readonly close: () => Promise<void>;
}

const manifest = z.object({
  default_permissions: z.record(z.string(), z.enum(["read", "write"])),
  default_events: z.array(z.string()),
});

/** The stand-in GitHub, and the real App with a database of its own, on free ports of this machine. */
export async function openStage(): Promise<Stage> {
  const app = manifest.parse(parse(await read("../app.yml")));
  const github = await startGitHub({
    app: { permissions: app.default_permissions, events: app.default_events },
  });
  const folder = await mkdtemp(join(tmpdir(), "specgate-demo-"));
  const settings = readSettings(
    {
      ...github.environment(),
      HOST: "127.0.0.1",
      PORT: "0",
      LOG_LEVEL: "warn",
      DATABASE_URL: process.env["DATABASE_URL"],
      SPECGATE_DATA: folder,
    },
    "all",
  );
  const running = await start({
    role: "all",
    settings,
    log: createLog(settings.logLevel),
    onLost(error) {
      throw error;
    },
  });
  github.sendsWebhooksTo(running.url + settings.webhookPath);
  return {
    github,
    appUrl: running.url,
    async close() {
      await running.stop();
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A file beside this one. */
export function read(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), "utf8");
}
