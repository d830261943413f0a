import { createHash, randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { World } from "../state/world.ts";
import type { Reply } from "./call.ts";
import type { Incoming } from "./incoming.ts";
import { linkHeader } from "./paginate.ts";

/** With the headers that GitHub's answers have, and 304 for what the client has already. */
export function writeReply(
  world: World,
  { method, url, headers }: Incoming,
  response: ServerResponse,
  { status, body, page, headers: own }: Reply,
): void {
  const link = page === undefined ? undefined : linkHeader(url, page);
  const common = {
    ...standardHeaders(world),
    ...(link !== undefined && { link }),
    ...own,
  };
  if (body === undefined) {
    response.writeHead(status, common).end();
    return;
  }
  const text = isRaw(body) ? body : JSON.stringify(body);
  const isCacheable = method === "GET" && status === 200;
  const etag = `W/"${createHash("sha256").update(text).digest("hex")}"`;
  if (isCacheable && headers["if-none-match"] === etag) {
    response.writeHead(304, { ...common, etag }).end();
    return;
  }
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    ...(isCacheable && { etag }),
    ...common,
  });
  response.end(text);
}

/** A file or a diff as it is, rather than JSON. */
export function isRaw(body: unknown): body is string | Buffer {
  return typeof body === "string" || Buffer.isBuffer(body);
}

function standardHeaders(world: World): Record<string, string> {
  const reset = Math.floor(world.now().getTime() / 1000) + 3600;
  return {
    "x-github-request-id": randomBytes(8).toString("hex").toUpperCase(),
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "4999",
    "x-ratelimit-used": "1",
    "x-ratelimit-resource": "core",
    "x-ratelimit-reset": String(reset),
  };
}
