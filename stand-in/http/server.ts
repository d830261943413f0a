import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { answerGraphql } from "../graphql/answer.ts";
import { answerPage } from "../pages/answer-page.ts";
import { Moved, Refusal } from "../state/refusal.ts";
import { answerRest, type RestTools } from "./answer-rest.ts";
import { logEntry, type LoggedCall } from "./call-log.ts";
import type { Reply } from "./call.ts";
import { wait, type Fault, type Faults } from "./faults.ts";
import {
  parseBody,
  readIncoming,
  tryParse,
  type Incoming,
} from "./incoming.ts";
import type { Route, Router } from "./router.ts";
import type { Referee } from "./violations.ts";
import { isRaw, writeReply } from "./write-reply.ts";

export interface ServerTools extends RestTools {
  readonly router: Router;
  readonly faults: Faults;
  readonly referee: Referee;
  readonly log: LoggedCall[];
}

/** What a request to the API is about. */
interface Target {
  /** Below the API's root. */
  readonly path: string;
  readonly operation: string | undefined;
  readonly route: Route | undefined;
  /** Text of the query; undefined for REST. */
  readonly query: string | undefined;
}

const API = "/api/v3";
const GRAPHQL = "/api/graphql";
const DOCUMENTATION = "https://docs.github.com/rest";

/** Longer than a busy process does nothing: it would send a request on a connection that was just closed. */
const keepAliveTimeout = 60_000;

export function createGitHubServer(tools: () => ServerTools): Server {
  return createServer({ keepAliveTimeout }, (request, response) => {
    serve(tools(), request, response).catch(() => response.destroy());
  });
}

async function serve(
  tools: ServerTools,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const incoming = await readIncoming(request, tools.world.origin);
  const target = targetOf(tools, incoming);
  if (target === undefined) {
    const page = answerPage(tools.world, incoming.url.pathname);
    response.writeHead(page.status, { "content-type": page.type });
    response.end(page.body);
    return;
  }
  const started = performance.now();
  const { method, text } = incoming;
  const fault = tools.faults.next({ method, text, ...target });
  if (fault?.done !== true) await wait(fault);
  const reply = await answer(tools, incoming, target, fault);
  if (fault?.done === true) await wait(fault);
  const milliseconds = performance.now() - started;
  const { status } = reply;
  const outcome = { status, milliseconds };
  tools.log.push(logEntry(tools.world, incoming, target, outcome));
  if (fault?.reset === true) request.socket.resetAndDestroy();
  else writeReply(tools.world, incoming, response, reply);
}

/** Undefined for web pages. */
function targetOf(
  { router }: ServerTools,
  { method, url, text }: Incoming,
): Target | undefined {
  const { pathname } = url;
  if (pathname === GRAPHQL)
    return {
      path: pathname,
      operation: "graphql",
      route: undefined,
      query: queryOf(text),
    };
  if (!pathname.startsWith(`${API}/`)) return undefined;
  const path = pathname.slice(API.length);
  const route = router(method, path);
  return { path, operation: route?.operation.id, route, query: undefined };
}

/** A fault stands in the answer's place; where it says so, after what was asked was done. */
async function answer(
  tools: ServerTools,
  incoming: Incoming,
  target: Target,
  fault: Fault | undefined,
): Promise<Reply> {
  const isFaulty = fault?.status !== undefined || fault?.reset === true;
  if (!isFaulty) return answerApi(tools, incoming, target);
  if (fault.done === true) await answerApi(tools, incoming, target);
  return {
    status: fault.status ?? 0,
    body: fault.body ?? { message: "Server Error" },
    ...(fault.headers !== undefined && { headers: fault.headers }),
  };
}

async function answerApi(
  tools: ServerTools,
  { method, headers, url, text }: Incoming,
  { route, query }: Target,
): Promise<Reply> {
  const { authorization, accept } = headers;
  try {
    if (query !== undefined)
      return await answerGraphql(tools, authorization, parseBody(text));
    if (route === undefined) throw new Refusal(404, "Not Found");
    const reply = await answerRest(tools, {
      route,
      query: url.searchParams,
      authorization,
      accept,
      body: parseBody(text),
    });
    return checked(tools, route, reply);
  } catch (error) {
    if (error instanceof Refusal)
      return checked(tools, route, refusalReply(error));
    if (error instanceof Moved)
      return checked(tools, route, movedReply(error, method, url));
    return brokenReply(tools, route, error);
  }
}

function checked(
  { referee }: ServerTools,
  route: Route | undefined,
  reply: Reply,
): Reply {
  if (route !== undefined && !isRaw(reply.body))
    referee.checkResponse(route.operation, reply.status, reply.body);
  return reply;
}

/** A fault of the stand-in's own: never to be taken for one of GitHub's. */
function brokenReply(
  { referee }: ServerTools,
  route: Route | undefined,
  error: unknown,
): Reply {
  const problem = error instanceof Error ? (error.stack ?? "") : String(error);
  referee.violations.push({ where: route?.operation.id ?? "graphql", problem });
  return { status: 500, body: { message: problem } };
}

/** A client repeats a write only where the status says that it may. */
function movedReply(
  { from, to, message }: Moved,
  method: string,
  at: URL,
): Reply {
  const location = new URL(at);
  location.pathname = at.pathname.replace(API + from, API + to);
  return {
    status: method === "GET" ? 301 : 307,
    headers: { location: location.href },
    body: { message, url: location.href, documentation_url: DOCUMENTATION },
  };
}

function refusalReply({ status, message, errors, headers }: Refusal): Reply {
  return {
    status,
    headers,
    body: {
      message,
      ...(errors.length > 0 && { errors }),
      documentation_url: DOCUMENTATION,
      status: String(status),
    },
  };
}

function queryOf(text: string): string {
  const body = tryParse(text);
  return typeof body === "object" && body !== null && "query" in body
    ? String(body.query)
    : "";
}
