import type { Hooks } from "../hooks/hooks.ts";
import type { Validator } from "../openapi/validator.ts";
import { operations } from "../rest/operations.ts";
import { Moved, notFound } from "../state/refusal.ts";
import { fullName, type Repository } from "../state/repository.ts";
import { findRepository, type World } from "../state/world.ts";
import { authenticate } from "./authenticate.ts";
import { authorize, mayRead } from "./authorize.ts";
import { checkBody, checkParameters } from "./check-request.ts";
import type { Call, Caller, Reply, Served } from "./call.ts";
import type { Route } from "./router.ts";

export interface RestRequest {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
  /** Parsed; undefined where there was none. */
  readonly body: unknown;
}

export interface RestTools {
  readonly world: World;
  readonly hooks: Hooks;
  readonly validator: Validator;
  /** Fields of requests that GitHub does not know and says nothing of. */
  readonly overlooked: string[];
}

/** Checks a request as GitHub does, in GitHub's order: who, then what, then whether they may. Throws refusals. */
export async function answerRest(
  tools: RestTools,
  request: RestRequest,
): Promise<Reply> {
  const { operation } = request.route;
  const caller = authenticate(tools.world, request.authorization);
  const path = checkParameters(
    tools.validator,
    operation,
    "path",
    request.route.params,
  );
  const query = checkParameters(
    tools.validator,
    operation,
    "query",
    Object.fromEntries(request.query),
  );
  const repository = repositoryOf(tools.world, caller, path);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a handler's types are its operation's, which only the description knows here
  const served = operations[operation.id] as Served;
  authorize(tools.world, caller, served.allowed, repository);
  const body = checkBody(tools, operation, request.body);
  const call = {
    world: tools.world,
    hooks: tools.hooks,
    caller,
    params: path,
    query,
    body,
    media: mediaOf(request.accept),
    repository: () => {
      if (repository === undefined) throw notFound();
      return repository;
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just checked against the description of the operation
  return served.serve(call as Call);
}

function repositoryOf(
  world: World,
  caller: Caller,
  { owner, repo }: Record<string, unknown>,
): Repository | undefined {
  if (typeof owner !== "string" || typeof repo !== "string") return undefined;
  const repository = findRepository(world, owner, repo);
  // The App itself asks for the installation of a repository; everybody else has to see it.
  if (repository === undefined) throw notFound();
  if (caller.kind !== "app" && !mayRead(world, caller, repository))
    throw notFound();
  const asked = `${owner}/${repo}`;
  if (fullName(repository).toLowerCase() !== asked.toLowerCase())
    throw new Moved(`/repos/${asked}`, `/repos/${fullName(repository)}`);
  return repository;
}

function mediaOf(accept: string | undefined): string | undefined {
  const [, media] =
    /application\/vnd\.github(?:\.v3)?\.(raw|object|diff|patch)\b/.exec(
      accept ?? "",
    ) ?? [];
  return media;
}
