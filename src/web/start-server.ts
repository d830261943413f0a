import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import type { Log } from "../tasks/ports.ts";
import type { Answer, Route } from "./route.ts";

/** GitHub gives up on a delivery after 10 s, so nothing that takes longer is of use. */
const requestTimeoutMs = 30_000;

export interface WebServer {
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  /** Takes no more connections, and waits for the answers under way. */
  close(): Promise<void>;
}

export async function startServer(options: {
  readonly host: string;
  readonly port: number;
  readonly routes: readonly Route[];
  readonly log: Log;
}): Promise<WebServer> {
  const { host, port, routes, log } = options;
  const server = createServer((request, response) => {
    void respond(request, response, routes, log);
  });
  server.requestTimeout = requestTimeoutMs;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      const message = `Could not listen on port ${port} of ${host}`;
      reject(new Error(message, { cause }));
    });
    server.listen({ host, port }, resolve);
  });
  return {
    url: urlOf(server),
    async close() {
      const closed = once(server, "close");
      server.close();
      // One that is kept alive after its answer would hold up the end.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      await closed;
      clearInterval(idle);
    },
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly Route[],
  log: Log,
): Promise<void> {
  try {
    send(response, await answer(request, routes));
  } catch (error) {
    // Whoever went away in the middle of a request needs no answer, and must not be able to fill the log.
    if (request.errored) return;
    log.warn({ err: error }, "Could not answer a request");
    // What went wrong is none of the caller's business: GitHub keeps the text and shows it to others.
    send(response, { status: 500, body: "Something went wrong, see the log" });
  }
  if (!request.complete) discard(request);
}

/** Ending the connection at once would take the answer with it; reading on for ever would let a caller hold it. */
function discard(request: IncomingMessage): void {
  const timer = setTimeout(() => request.destroy(), 1000).unref();
  request.once("end", () => clearTimeout(timer)).resume();
}

async function answer(
  request: IncomingMessage,
  routes: readonly Route[],
): Promise<Answer> {
  const [path] = (request.url ?? "/").split("?", 1);
  const known = routes.filter((route) => route.path === path);
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = known.find((candidate) => candidate.method === method);
  if (route) return route.answer(request);
  return known.length > 0
    ? { status: 405, body: `Nothing answers ${request.method} here` }
    : { status: 404, body: "There is nothing here" };
}

function send(
  response: ServerResponse,
  { status, body, type, headers }: Answer,
): void {
  if (response.headersSent) return;
  response
    .writeHead(status, {
      "content-type": type ?? "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      ...headers,
    })
    .end(typeof body === "string" && body !== "" ? `${body}\n` : body);
}

function urlOf(server: Server): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
