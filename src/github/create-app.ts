import { Probot } from "probot";
import type { Logger } from "pino";

import type { JobQueue } from "../tasks/ports.ts";
import { createOctokit, requestOptions } from "./octokit.ts";
import { translatedEvents, translateEvent } from "./translate-event.ts";

export interface AppCredentials {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** `https://HOST/api/v3` of a GitHub Enterprise Server; undefined for github.com. */
  readonly baseUrl: string | undefined;
}

export async function createApp(
  credentials: AppCredentials,
  log: Logger,
  requestRetryMs?: number,
): Promise<Probot> {
  const { appId, privateKey, webhookSecret, baseUrl } = credentials;
  const app = new Probot({
    appId,
    privateKey,
    secret: webhookSecret,
    Octokit: createOctokit(requestRetryMs),
    request: requestOptions,
    // Probot writes payloads and bodies of requests at level debug.
    log: log.child(
      {},
      { level: log.isLevelEnabled("debug") ? "info" : log.level },
    ),
    ...(baseUrl !== undefined && { baseUrl }),
  });
  return app.ready();
}

/** Every event that asks for work goes on the queue before the handler returns. */
export function handleEvents(app: Probot, queue: JobQueue): void {
  app.on([...translatedEvents], async ({ id, name, payload }) => {
    const action = "action" in payload ? `.${payload.action}` : "";
    const jobs = translateEvent(name, payload);
    if (jobs.length === 0) return;
    await queue.accept({ id, event: `${name}${action}`, jobs });
  });
}

/** Runs the handlers of one arrival whose signature was checked; rejects where one of them does. */
export async function receive(
  app: Probot,
  arrival: {
    readonly id: string;
    readonly name: string;
    readonly payload: object;
  },
): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- handlers take the payload as unknown and check it
  await app.webhooks.receive(arrival as Parameters<Probot["receive"]>[0]);
}
