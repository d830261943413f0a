import type { IncomingMessage } from "node:http";

import type { Log } from "../tasks/ports.ts";
import { isSigned } from "./is-signed.ts";
import { readBody } from "./read-body.ts";
import type { Answer, Route } from "./route.ts";

/** GitHub sends no larger payload (GitHub docs, Webhook events and payloads). */
const mostBytes = 25 * 1024 * 1024;

/** One arrival whose signature holds. */
export interface Arrival {
  /** GUID of the delivery. */
  readonly id: string;
  readonly name: string;
  readonly payload: object;
}

export type DeliveryOutcome = "queued" | "failed" | "refused";

export interface WebhookOptions {
  readonly path: string;
  readonly secret: string;
  /** Resolves when the arrival is durably queued. */
  readonly receive: (arrival: Arrival) => Promise<void>;
  /** `event` is empty where the delivery was refused: a stranger may write anything there. */
  readonly count: (event: string, outcome: DeliveryOutcome) => void;
  readonly log: Log;
}

/** Takes deliveries: a wrong signature is refused before anything is parsed or logged, so that it costs next to nothing. */
export function webhookRoute(options: WebhookOptions): Route {
  return {
    method: "POST",
    path: options.path,
    async answer(request) {
      const checked = await check(request, options.secret);
      if ("refusal" in checked) {
        options.count("", "refused");
        return checked.refusal;
      }
      return queue(checked.arrival, options);
    },
  };
}

async function check(
  request: IncomingMessage,
  secret: string,
): Promise<{ readonly refusal: Answer } | { readonly arrival: Arrival }> {
  const header = (name: string) => String(request.headers[name] ?? "");
  const name = header("x-github-event");
  const id = header("x-github-delivery");
  const signature = header("x-hub-signature-256");
  if (!/^application\/json\b/.test(header("content-type"))) {
    return refuse(
      415,
      "Set the content type of the webhook to application/json",
    );
  }
  if (!name || !id || !signature) {
    return refuse(400, "This is no signed delivery of GitHub");
  }
  const body = await readBody(request, mostBytes);
  if (!body) return refuse(413, "The payload is over 25 MB");
  if (!isSigned(body, signature, secret)) {
    return refuse(401, "The signature does not match the webhook secret");
  }
  const payload = parseObject(body);
  if (!payload) return refuse(400, "The payload is no JSON object");
  return { arrival: { id, name, payload } };
}

function refuse(status: number, body: string) {
  return { refusal: { status, body } };
}

function parseObject(body: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function queue(
  arrival: Arrival,
  { receive, count, log }: WebhookOptions,
): Promise<Answer> {
  const { id, name } = arrival;
  try {
    await receive(arrival);
    count(name, "queued");
    return { status: 202, body: "Queued" };
  } catch (error) {
    count(name, "failed");
    log.warn(
      { err: error, delivery: id, event: name },
      "Could not queue a delivery",
    );
    return {
      status: 500,
      body: "Could not queue the delivery, redeliver it later",
    };
  }
}
