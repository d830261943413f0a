/**
 * Cuts the operations and webhooks in use out of GitHub's OpenAPI description:
 *
 *     npm pack @octokit/openapi@23.0.2      # in a folder outside of the repository; unpack it there
 *     node stand-in/openapi/slice.ts path/to/package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { operationIds, webhookNames, type OperationId } from "./operations.ts";
import type { Json, Slice, SlicedOperation } from "./description.ts";
import { correct, responses } from "./errata.ts";
import { shareSchemas } from "./share-schemas.ts";
import { toJsonSchema } from "./to-json-schema.ts";

interface OpenApi {
  readonly info: { readonly version: string };
  readonly paths: Record<string, Record<string, OpenApiOperation>>;
  readonly "x-webhooks": Record<string, { readonly post: OpenApiOperation }>;
  readonly components: Record<string, Record<string, Json>>;
}

interface OpenApiOperation {
  readonly operationId: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Record<string, Json>;
}

const [input] = process.argv.slice(2);
if (input === undefined) {
  console.error("Usage: node stand-in/openapi/slice.ts <api.github.com.json>");
  process.exit(2);
}
const api: OpenApi = JSON.parse(readFileSync(input, "utf8"));

const operations = operationIds.map(sliceOperation);
const webhooks = Object.fromEntries(
  webhookNames.map((name) => [name, bodySchema(hook(name).requestBody)]),
);
const roots = [
  operations,
  webhooks,
  reference("basic-error"),
  reference("validation-error"),
];
const { roots: schemas, shared } = shareSchemas(reachable(roots));
const slice: Slice = {
  version: api.info.version,
  operations,
  webhooks,
  schemas: { ...schemas, ...shared },
};
const output = new URL("api.github.com.slice.json", import.meta.url);
writeFileSync(output, print(slice));

function sliceOperation(id: OperationId): SlicedOperation {
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId !== id) continue;
      return {
        id,
        method: method.toUpperCase(),
        path,
        parameters: (operation.parameters ?? []).map(sliceParameter),
        body: bodySchema(operation.requestBody) ?? null,
        responses: {
          ...Object.fromEntries(
            Object.entries(operation.responses).map(([status, response]) => [
              status,
              answerSchema(status, response),
            ]),
          ),
          ...responses[id],
        },
      };
    }
  }
  throw new Error(`GitHub describes no operation \`${id}\``);
}

function sliceParameter(json: Json): SlicedOperation["parameters"][number] {
  const parameter = resolve(json);
  return {
    name: textOf(parameter["name"]),
    in: textOf(parameter["in"]),
    required: parameter["required"] === true,
    multiSegment: parameter["x-multi-segment"] === true,
    schema: toJsonSchema(parameter["schema"] ?? {}),
  };
}

/** The kinds of errors that one status may have are not told apart: each is all of the others. */
function answerSchema(status: string, response: Json): Json {
  const schema = bodySchema(response) ?? null;
  const isChoice = isObject(schema) && Array.isArray(schema["oneOf"]);
  return isChoice && Number(status) >= 400
    ? { anyOf: schema["oneOf"] ?? [] }
    : schema;
}

/** Of a request or a response, in any of its media types; undefined where it has no body. */
function bodySchema(json: Json | undefined): Json | undefined {
  if (json === undefined) return undefined;
  const content = resolve(json)["content"];
  if (!isObject(content)) return undefined;
  const bodies = Object.values(content).flatMap((media) =>
    isObject(media) && media["schema"] !== undefined
      ? [toJsonSchema(media["schema"])]
      : [],
  );
  return bodies.length > 1 ? { anyOf: bodies } : bodies[0];
}

function hook(name: string): OpenApiOperation {
  const found = api["x-webhooks"][name];
  if (found === undefined)
    throw new Error(`GitHub describes no webhook \`${name}\``);
  return found.post;
}

function resolve(json: Json): Record<string, Json> {
  if (!isObject(json)) throw new Error("Expected an object");
  const pointer = json["$ref"];
  if (typeof pointer !== "string") return json;
  const [, , kind = "", name = ""] = pointer.split("/");
  return resolve(api.components[kind]?.[name] ?? null);
}

/** The schemas that `roots` refer to, and those that these refer to. */
function reachable(from: readonly unknown[]): Record<string, Json> {
  const found = new Map<string, Json>();
  const waiting: unknown[] = [...from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [, name = ""] of JSON.stringify(next).matchAll(
      /"#\/components\/schemas\/([^"]+)"/g,
    )) {
      if (found.has(name)) continue;
      const described = api.components["schemas"]?.[name] ?? null;
      const schema = correct(name, toJsonSchema(described));
      found.set(name, schema);
      waiting.push(schema);
    }
  }
  return Object.fromEntries(
    [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function textOf(json: Json | undefined): string {
  if (typeof json !== "string") throw new Error("Expected a string");
  return json;
}

function isObject(json: Json | undefined): json is Record<string, Json> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** A line each for an operation, a webhook and a schema: small, and still something that a diff can show. */
function print({ version, operations: list, ...named }: Slice): string {
  const sections = Object.entries(named).map(
    ([name, members]) =>
      `"${name}":{\n${Object.entries(members)
        .map(
          ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
        )
        .join(",\n")}\n}`,
  );
  const lines = list.map((operation) => JSON.stringify(operation));
  return `{"version":${JSON.stringify(version)},\n"operations":[\n${lines.join(",\n")}\n],\n${sections.join(",\n")}}\n`;
}
