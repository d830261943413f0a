import type {
  Json,
  SlicedOperation,
  SlicedParameter,
} from "../openapi/description.ts";
import { describeError, type Validator } from "../openapi/validator.ts";
import { notFound, Refusal } from "../state/refusal.ts";

/** Of a path, which then leads nowhere, or of a query, which is then refused; numbers are made of their texts. */
export function checkParameters(
  validator: Validator,
  { parameters }: SlicedOperation,
  place: "path" | "query",
  found: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const known = parameters.filter((parameter) => parameter.in === place);
  const values: Record<string, unknown> = {};
  for (const { name } of known) {
    if (found[name] !== undefined) values[name] = found[name];
  }
  const [problem] = validator.coerce(parameterSchema(known), values);
  if (problem === undefined) return values;
  if (place === "path") throw notFound();
  throw new Refusal(
    422,
    `Invalid request.\n\n${describeError(problem, values)}`,
  );
}

function parameterSchema(parameters: readonly SlicedParameter[]): Json {
  return {
    type: "object",
    properties: Object.fromEntries(
      parameters.map(({ name, schema }) => [name, schema]),
    ),
    required: parameters.flatMap(({ required, name }) =>
      required ? [name] : [],
    ),
  };
}

export function checkBody(
  {
    validator,
    overlooked,
  }: { readonly validator: Validator; readonly overlooked: string[] },
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
