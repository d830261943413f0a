import type { Json } from "./description.ts";

/** Where GitHub's description is behind what GitHub does, so that an honest answer would fail it. */
export function correct(name: string, schema: Json): Json {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema))
    return schema;
  const properties = Reflect.get(schema, "properties");
  if (typeof properties !== "object") return schema;
  return { ...schema, properties: { ...properties, ...fixes[name] } };
}

/** Of a comment whose line is gone, and of one on a whole file; the payloads of webhooks know of it. */
const orNone = { type: ["integer", "null"] };

const fixes: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  "pull-request-review-comment": {
    line: orNone,
    original_line: orNone,
    position: orNone,
  },
  "review-comment": { line: orNone, original_line: orNone },
};

/** Answers that are described as nothing could be: as a user and an enterprise at once. */
export const responses: Readonly<Record<string, Record<string, Json>>> = {
  "apps/list-installations": {
    200: {
      type: "array",
      items: { $ref: "#/components/schemas/installation" },
    },
  },
};

/** The lists of event names in payloads lack newer events, `merge_group` among them. */
export function withoutEventNames(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutEventNames);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, Json]) => [
      key,
      key === "events" && isListOfNames(value)
        ? { type: "array", items: { type: "string" } }
        : withoutEventNames(value),
    ]),
  );
}

function isListOfNames(schema: Json): boolean {
  const text = JSON.stringify(schema);
  return text.includes('"check_suite"') && text.includes('"items":{"');
}
