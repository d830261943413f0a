import { z } from "zod";

import { configSchema, type KnownRule } from "./config-schema.ts";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** JSON Schema of `.github/specgate.yml` for editors, from the schema that the configuration is parsed with. */
export function configJsonSchema(rules: readonly KnownRule[]): JsonSchema {
  return {
    title: "Specgate configuration",
    description: "`.github/specgate.yml`",
    ...z.toJSONSchema(configSchema(rules), {
      io: "input",
      target: "draft-7",
      unrepresentable: "any",
    }),
  };
}

/** Keys that the schema knows in the map at a path; none where every key is allowed. */
export function knownKeys(
  schema: JsonSchema,
  path: readonly PropertyKey[],
): readonly string[] {
  let at: JsonSchema = schema;
  for (const key of path) {
    const properties = asSchema(at["properties"]);
    at = asSchema(
      properties[String(key)] ?? at["additionalProperties"] ?? at["items"],
    );
  }
  const names = asSchema(at["propertyNames"])["enum"];
  return Array.isArray(names)
    ? names.map(String)
    : Object.keys(asSchema(at["properties"]));
}

/** Of alternatives, the one for a map. */
function asSchema(value: unknown): JsonSchema {
  if (!isSchema(value)) return {};
  const alternatives = value["anyOf"];
  return Array.isArray(alternatives)
    ? (alternatives.find((one) => isSchema(one) && "properties" in one) ?? {})
    : value;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
