import type { World } from "../state/world.ts";
import { authenticate } from "./authenticate.ts";
import { tryParse, type Incoming } from "./incoming.ts";

/** One request that the stand-in answered, or let fail. */
export interface LoggedCall {
  readonly at: Date;
  readonly method: string;
  /** Below the API's root, with its query. */
  readonly path: string;
  /** GitHub's operation id; `graphql` for GraphQL; undefined where there is none. */
  readonly operation: string | undefined;
  /** Name of the GraphQL operation, or its first field where it has none. */
  readonly graphql: string | undefined;
  readonly kind: "read" | "write" | "token";
  readonly status: number;
  readonly milliseconds: number;
  /** Login, or `app` for the App's own JWT. */
  readonly caller: string;
  readonly body: unknown;
}

export function logEntry(
  world: World,
  { method, url, headers, text }: Incoming,
  target: {
    readonly path: string;
    readonly operation: string | undefined;
    readonly query: string | undefined;
  },
  outcome: { readonly status: number; readonly milliseconds: number },
): LoggedCall {
  const { path, operation, query } = target;
  const isWrite = query === undefined ? method !== "GET" : isMutation(query);
  const isToken = operation === "apps/create-installation-access-token";
  return {
    at: world.now(),
    method,
    path: path + url.search,
    operation,
    graphql: query === undefined ? undefined : graphqlName(query),
    kind: isToken ? "token" : isWrite ? "write" : "read",
    ...outcome,
    caller: callerName(world, headers.authorization),
    body: tryParse(text),
  };
}

function callerName(world: World, authorization: string | undefined): string {
  try {
    const { kind, account } = authenticate(world, authorization);
    return kind === "app" ? "app" : (account?.login ?? "anonymous");
  } catch {
    return "unknown";
  }
}

function graphqlName(query: string): string {
  const [, name] = /^\s*(?:query|mutation)\s+(\w+)/.exec(query) ?? [];
  const [, field = "?"] = /\{\s*(\w+)/.exec(query) ?? [];
  return name ?? field;
}

function isMutation(query: string): boolean {
  return /^\s*mutation\b/.test(query);
}
