import type { Hooks } from "../hooks/hooks.ts";
import type { Json, SlicedOperation } from "../openapi/description.ts";
import { describeError, type Validator } from "../openapi/validator.ts";
import { operations } from "../rest/operations.ts";
import { Moved, notFound, Refusal } from "../state/refusal.ts";
import { fullName, type Repository } from "../state/repository.ts";
import { findRepository, type World } from "../state/world.ts";
import { authenticate } from "./authenticate.ts";
import { authorize, mayRead } from "./authorize.ts";
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
  const path = checkParameters(tools, operation, "path", request.route.params);
  const query = checkParameters(
    tools,
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

function checkParameters(
  { validator }: RestTools,
  { parameters }: SlicedOperation,
  place: "path" | "query",
  found: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const known = parameters.filter((parameter) => parameter.in === place);
  const values: Record<string, unknown> = {};
  for (const { name } of known) {
    if (found[name] !== undefined) values[name] = found[name];
  }
  const schema: Json = {
    type: "object",
    properties: Object.fromEntries(
      known.map((parameter) => [parameter.name, parameter.schema]),
    ),
    required: known.flatMap(({ required, name }) => (required ? [name] : [])),
  };
  const [problem] = validator.coerce(schema, values);
  if (problem === undefined) return values;
  if (place === "path") throw notFound();
  throw new Refusal(
    422,
    `Invalid request.\n\n${describeError(problem, values)}`,
  );
}

function checkBody(
  { validator, overlooked }: RestTools,
  { id, body: schema }: SlicedOperation,
  body: unknown,
): unknown {
  if (schema === null) return undefined;
  const value = body ?? {};
  const problems = validator.check(schema, value);
  if (problems.length === 0) {
    overlooked.push(...unknownFields(schema, value, id));
    return value;
  }
  const sentences = problems.map((problem) => describeError(problem, value));
  throw new Refusal(422, `Invalid request.\n\n${sentences.join("\n")}`);
}

/** Only where the description lists the fields of one object. */
function unknownFields(schema: Json, body: unknown, id: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const fields: unknown = Reflect.get(schema, "properties");
  if (typeof fields !== "object" || fields === null) return [];
  return Object.keys(Object(body)).flatMap((name) =>
    name in fields ? [] : [`${id}: ${name}`],
  );
}

function mediaOf(accept: string | undefined): string | undefined {
  const [, media] =
    /application\/vnd\.github(?:\.v3)?\.(raw|object|diff|patch)\b/.exec(
      accept ?? "",
    ) ?? [];
  return media;
}
