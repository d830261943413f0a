import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { Refusal } from "../state/refusal.ts";

/** A request, read to its end. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export async function readIncoming(
  request: IncomingMessage,
  origin: string,
): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return {
    method: request.method ?? "GET",
    url: new URL(request.url ?? "/", origin),
    headers: request.headers,
    text: Buffer.concat(chunks).toString(),
  };
}

/** Undefined where there is no body. */
export function parseBody(text: string): unknown {
  if (text === "") return undefined;
  const body = tryParse(text);
  if (body === undefined) throw new Refusal(400, "Problems parsing JSON");
  return body;
}

/** Undefined where it is no JSON. */
export function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
