import { createHmac, randomInt } from "node:crypto";
import type { App, Installation } from "../state/app.ts";
import type { Repository } from "../state/repository.ts";

/** One attempt to bring one webhook to one App. */
export interface Delivery {
  readonly id: number;
  /** The same for every attempt. */
  readonly guid: string;
  readonly app: App;
  readonly event: string;
  readonly action: string | undefined;
  readonly installation: Installation | undefined;
  readonly repository: Repository | undefined;
  readonly payload: object;
  readonly isRedelivery: boolean;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly at: Date;
  seconds: number;
  /** `OK`, or in words what went wrong; `pending` until there is an answer. */
  status: string;
  /** Zero where nobody answered. */
  statusCode: number;
  responseHeaders: Readonly<Record<string, string>>;
  responseBody: string;
}

/** GitHub waits for ten seconds. */
const PATIENCE_MS = 10_000;

export function headersFor(
  app: App,
  event: string,
  guid: string,
  body: string,
): Record<string, string> {
  return {
    accept: "*/*",
    "content-type": "application/json",
    "user-agent": "GitHub-Hookshot/5ta9d1n",
    "x-github-delivery": guid,
    "x-github-event": event,
    "x-github-hook-id": String(app.hook.id),
    "x-github-hook-installation-target-id": String(app.id),
    "x-github-hook-installation-target-type": "integration",
    "x-hub-signature": `sha1=${hmac("sha1", app.hook.secret, body)}`,
    "x-hub-signature-256": `sha256=${hmac("sha256", app.hook.secret, body)}`,
  };
}

/** Sends it once and writes down what came of it; never throws. */
export async function send(delivery: Delivery, body: string): Promise<void> {
  const started = performance.now();
  try {
    const response = await fetch(delivery.url, {
      method: "POST",
      // One that is kept may be closed in this moment, which is not told from an App that is down.
      headers: { ...delivery.requestHeaders, connection: "close" },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    delivery.responseBody = await response.text();
    delivery.responseHeaders = Object.fromEntries(response.headers);
    delivery.statusCode = response.status;
    delivery.status = response.ok
      ? "OK"
      : `Invalid HTTP Response: ${response.status}`;
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    delivery.status = isLate ? "timed out" : "failed to connect to host";
  }
  delivery.seconds = (performance.now() - started) / 1000;
}

/** Delivery ids are numbers of their own, far from all others. */
export function deliveryId(): number {
  return randomInt(1e12, 9e12);
}

function hmac(algorithm: string, secret: string, body: string): string {
  return createHmac(algorithm, secret).update(body).digest("hex");
}
