import type { Json } from "./description.ts";

const PROSE = new Set([
  "description",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "title",
  "deprecated",
  "discriminator",
]);

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, and what only people read is left out. */
export function toJsonSchema(json: Json): Json {
  if (Array.isArray(json)) return json.map(toJsonSchema);
  if (typeof json !== "object" || json === null) return json;
  const schema: Record<string, Json> = {};
  for (const [key, value] of Object.entries(json)) {
    if (key === "properties") schema[key] = mapValues(value);
    else if (key === "enum" || key === "default") schema[key] = value;
    else if (key !== "nullable" && !PROSE.has(key) && !key.startsWith("x-"))
      schema[key] = toJsonSchema(value);
  }
  return "nullable" in json && json["nullable"] === true
    ? orNull(schema)
    : schema;
}

/** The keys of `properties` are names, not keywords. */
function mapValues(properties: Json): Json {
  return Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, schema]: [string, Json]) => [
      name,
      toJsonSchema(schema),
    ]),
  );
}

function orNull(schema: Record<string, Json>): Json {
  const { type, enum: values } = schema;
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  return {
    ...schema,
    type: [type, "null"],
    ...(Array.isArray(values) && { enum: [...new Set([...values, null])] }),
  };
}
