import { createHash, randomBytes } from "node:crypto";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { answerGraphql, graphqlName, isMutation } from "../graphql/answer.ts";
import { answerPage } from "../pages/answer-page.ts";
import { Refusal } from "../state/refusal.ts";
import { answerRest, type RestTools } from "./answer-rest.ts";
import { authenticate } from "./authenticate.ts";
import type { LoggedCall } from "./call-log.ts";
import type { Reply } from "./call.ts";
import { wait, type Fault, type Faults } from "./faults.ts";
import { linkHeader, type PagedReply } from "./paginate.ts";
import type { Route, Router } from "./router.ts";
import type { Referee } from "./violations.ts";

export interface ServerTools extends RestTools {
  readonly router: Router;
  readonly faults: Faults;
  readonly referee: Referee;
  readonly log: LoggedCall[];
}

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

const API = "/api/v3";
const GRAPHQL = "/api/graphql";

export function createGitHubServer(tools: () => ServerTools): Server {
  return createServer((request, response) => {
    void serve(tools(), request, response);
  });
}

async function serve(
  tools: ServerTools,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const incoming: Incoming = {
    method: request.method ?? "GET",
    url: new URL(request.url ?? "/", tools.world.origin),
    headers: request.headers,
    text: Buffer.concat(chunks).toString(),
  };
  const { pathname } = incoming.url;
  if (pathname !== GRAPHQL && !pathname.startsWith(`${API}/`)) {
    const page = answerPage(tools.world, pathname);
    response.writeHead(page.status, { "content-type": page.type });
    response.end(page.body);
    return;
  }
  const route =
    pathname === GRAPHQL
      ? undefined
      : tools.router(incoming.method, pathname.slice(API.length));
  const query = pathname === GRAPHQL ? queryOf(incoming.text) : undefined;
  const fault = tools.faults.next({
    method: incoming.method,
    path: pathname.startsWith(API) ? pathname.slice(API.length) : pathname,
    operation: query === undefined ? route?.operation.id : "graphql",
    query,
  });
  const started = performance.now();
  await wait(fault);
  const reply = await answer(tools, incoming, route, fault);
  tools.log.push(
    logEntry(tools, incoming, route, query, reply.status, started),
  );
  if (fault?.reset === true) request.socket.resetAndDestroy();
  else write(tools, incoming, response, reply);
}

/** A fault stands in the answer's place; where it says so, after what was asked was done. */
async function answer(
  tools: ServerTools,
  incoming: Incoming,
  route: Route | undefined,
  fault: Fault | undefined,
): Promise<Reply> {
  const isFaulty = fault?.status !== undefined || fault?.reset === true;
  if (!isFaulty) return answerApi(tools, incoming, route);
  if (fault.done === true) await answerApi(tools, incoming, route);
  return {
    status: fault.status ?? 0,
    body: fault.body ?? { message: "Server Error" },
    ...(fault.headers !== undefined && { headers: fault.headers }),
  };
}

async function answerApi(
  tools: ServerTools,
  incoming: Incoming,
  route: Route | undefined,
): Promise<Reply> {
  const { authorization, accept } = incoming.headers;
  try {
    if (incoming.url.pathname === GRAPHQL)
      return await answerGraphql(tools, authorization, parse(incoming.text));
    if (route === undefined) throw new Refusal(404, "Not Found");
    const reply = await answerRest(tools, {
      route,
      query: incoming.url.searchParams,
      authorization,
      accept,
      body: parse(incoming.text),
    });
    if (!isText(reply.body))
      tools.referee.checkResponse(route.operation, reply.status, reply.body);
    return reply;
  } catch (error) {
    if (!(error instanceof Refusal)) return brokenReply(tools, route, error);
    const reply = refusalReply(error);
    if (route !== undefined)
      tools.referee.checkResponse(route.operation, reply.status, reply.body);
    return reply;
  }
}

/** A fault of the stand-in's own: never to be taken for one of GitHub's. */
function brokenReply(
  tools: ServerTools,
  route: Route | undefined,
  error: unknown,
): Reply {
  const problem = error instanceof Error ? (error.stack ?? "") : String(error);
  tools.referee.violations.push({
    where: route?.operation.id ?? "graphql",
    problem,
  });
  return { status: 500, body: { message: problem } };
}

function refusalReply({ status, message, errors }: Refusal): Reply {
  return {
    status,
    body: {
      message,
      ...(errors.length > 0 && { errors }),
      documentation_url: "https://docs.github.com/rest",
      status: String(status),
    },
  };
}

function write(
  { world }: ServerTools,
  { method, url, headers }: Incoming,
  response: ServerResponse,
  reply: Reply,
): void {
  const link =
    "page" in reply ? linkHeader(url, (reply as PagedReply).page) : undefined;
  const common = {
    "x-github-request-id": randomBytes(8).toString("hex").toUpperCase(),
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "4999",
    "x-ratelimit-used": "1",
    "x-ratelimit-resource": "core",
    "x-ratelimit-reset": String(
      Math.floor(world.now().getTime() / 1000) + 3600,
    ),
    ...(link !== undefined && link !== "" && { link }),
    ...reply.headers,
  };
  if (reply.body === undefined) {
    response.writeHead(reply.status, common).end();
    return;
  }
  const body = isText(reply.body) ? reply.body : JSON.stringify(reply.body);
  const etag = `W/"${createHash("sha256").update(body).digest("hex")}"`;
  if (
    method === "GET" &&
    reply.status === 200 &&
    headers["if-none-match"] === etag
  ) {
    response.writeHead(304, { ...common, etag }).end();
    return;
  }
  response.writeHead(reply.status, {
    "content-type": "application/json; charset=utf-8",
    ...(method === "GET" && reply.status === 200 && { etag }),
    ...common,
  });
  response.end(body);
}

function logEntry(
  { world }: ServerTools,
  { method, url, headers, text }: Incoming,
  route: Route | undefined,
  query: string | undefined,
  status: number,
  started: number,
): LoggedCall {
  const id = route?.operation.id;
  const isWrite = query === undefined ? method !== "GET" : isMutation(query);
  return {
    at: world.now(),
    method,
    path: url.pathname.replace(API, "") + url.search,
    operation: query === undefined ? id : "graphql",
    graphql: query === undefined ? undefined : graphqlName(query),
    kind:
      id === "apps/create-installation-access-token"
        ? "token"
        : isWrite
          ? "write"
          : "read",
    status,
    milliseconds: performance.now() - started,
    caller: callerName(world, headers.authorization),
    body: text === "" ? undefined : parseOr(text),
  };
}

function callerName(
  world: ServerTools["world"],
  authorization: string | undefined,
): string {
  try {
    const { kind, account } = authenticate(world, authorization);
    return kind === "app" ? "app" : (account?.login ?? "anonymous");
  } catch {
    return "unknown";
  }
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  const value = parseOr(text);
  if (value === undefined) throw new Refusal(400, "Problems parsing JSON");
  return value;
}

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function queryOf(text: string): string {
  const body = parseOr(text);
  return typeof body === "object" && body !== null && "query" in body
    ? String(body.query)
    : "";
}

function isText(body: unknown): body is string | Buffer {
  return typeof body === "string" || Buffer.isBuffer(body);
}
