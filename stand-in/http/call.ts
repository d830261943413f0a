import type { operations } from "@octokit/openapi-types";
import type { OperationId } from "../openapi/operations.ts";
import type { Permissions, Token, App } from "../state/app.ts";
import type { Account } from "../state/account.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import type { Hooks } from "../hooks/hooks.ts";

/** Who sends a request, as its `Authorization` header says. */
export interface Caller {
  readonly kind: "app" | "installation" | "user" | "anonymous";
  /** Undefined for nobody in particular. */
  readonly account: Account | undefined;
  readonly app: App | undefined;
  readonly token: Token | undefined;
  readonly permissions: Permissions;
}

/** One request to one operation, with its parameters and body as GitHub describes them. */
export interface Call<Id extends OperationId = OperationId> {
  readonly world: World;
  readonly hooks: Hooks;
  readonly caller: Caller;
  readonly params: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** What it wants instead of JSON: `raw`, `object`, `diff`; undefined for JSON. */
  readonly media: string | undefined;
  /** The repository of the path, which the caller may read; refused with 404 otherwise. */
  readonly repository: () => Repository;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** Of a list: the server, which knows the address that was asked for, makes the links of it. */
  readonly page?: { readonly number: number; readonly last: number };
  readonly headers?: Readonly<Record<string, string>>;
}

export type PathOf<Id extends OperationId> = operations[Id] extends {
  parameters: { path: infer Path };
}
  ? Numbers<Path>
  : object;

export type QueryOf<Id extends OperationId> = operations[Id] extends {
  parameters: { query?: infer Query };
}
  ? Numbers<NonNullable<Query>>
  : object;

export type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

/** GitHub's ids are numbers that JSON can carry, whatever their format says. */
type Numbers<T> = { [Key in keyof T]: Exclude<T[Key], bigint> };

/** How one operation is served, and what it takes to be allowed to. */
export interface Served<Id extends OperationId = OperationId> {
  readonly allowed: Allowed;
  readonly serve: (call: Call<Id>) => Reply | Promise<Reply>;
}

/**
 * `public`: anybody. `app`: the App itself, by its JWT. `installation`: an installation token. Otherwise permissions of
 * which an installation needs one, as in `pull_requests:write`; people need the role that goes with it.
 */
export type Allowed =
  | "public"
  | "app"
  | "installation"
  | "user"
  | readonly `${string}:${"read" | "write"}`[];

export type Operations = { readonly [Id in OperationId]: Served<Id> };

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function created(body: unknown): Reply {
  return { status: 201, body };
}

export const noContent: Reply = { status: 204 };
