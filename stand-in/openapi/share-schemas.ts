import { createHash } from "node:crypto";
import type { Json } from "./description.ts";

/** Characters from which on a schema that stands in several places is worth a name. */
const WORTH_A_NAME = 160;

/**
 * GitHub writes the same user and repository out a hundred times. Each gets a name made from its own
 * text, and every place refers to it; what is described stays the same at a quarter of the size.
 */
export function shareSchemas(roots: Record<string, Json>): {
  readonly roots: Record<string, Json>;
  readonly shared: Record<string, Json>;
} {
  const seen = new Map<string, number>();
  visit(roots, (text) => seen.set(text, (seen.get(text) ?? 0) + 1));
  const shared: Record<string, Json> = {};
  const replaced = Object.entries(roots).map(
    ([name, schema]): [string, Json] => [name, replaceInside(schema)],
  );
  return { roots: Object.fromEntries(replaced), shared };

  function replace(json: Json): Json {
    const text = JSON.stringify(json);
    if (!isSchema(json) || (seen.get(text) ?? 0) < 2)
      return replaceInside(json);
    const name = `shared-${createHash("sha1").update(text).digest("hex").slice(0, 10)}`;
    shared[name] ??= replaceInside(json);
    return { $ref: `#/components/schemas/${name}` };
  }

  function replaceInside(json: Json): Json {
    if (Array.isArray(json)) return json.map(replace);
    if (typeof json !== "object" || json === null) return json;
    return Object.fromEntries(
      Object.entries(json).map(([key, value]: [string, Json]) => [
        key,
        replace(value),
      ]),
    );
  }
}

function visit(json: Json, found: (text: string) => void): void {
  if (typeof json !== "object" || json === null) return;
  if (isSchema(json)) {
    const text = JSON.stringify(json);
    if (text.length >= WORTH_A_NAME) found(text);
  }
  for (const value of Object.values(json)) visit(value, found);
}

/** Told from a map of properties by its type, which in such a map would be a schema. */
function isSchema(json: Json): boolean {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return false;
  const type = "type" in json ? json["type"] : undefined;
  return typeof type === "string" || Array.isArray(type);
}
