import type { Json } from "./description.ts";

/** Where GitHub's description is behind what GitHub does, so that an honest answer would fail it. */
export function correct(name: string, schema: Json): Json {
  const paths = canBeNull[name] ?? [];
  return paths.reduce(
    (corrected, path) => allowNull(corrected, path.split(".")),
    withoutEventNames(schema),
  );
}

const head = "properties.head.properties.repo";
const line = ["properties.line", "properties.original_line"];

const canBeNull: Readonly<Record<string, readonly string[]>> = {
  // The fork is gone; the payloads of some webhooks know of it.
  "pull-request": [head],
  "pull-request-simple": [head],
  // The line is gone, or the comment stands on the whole file.
  "pull-request-review-comment": [...line, "properties.position"],
  "review-comment": line,
};

function allowNull(schema: Json, [key, ...rest]: readonly string[]): Json {
  if (key === undefined) return { anyOf: [schema, { type: "null" }] };
  if (!isObject(schema)) throw new Error(`There is no \`${key}\` to correct`);
  return { ...schema, [key]: allowNull(schema[key] ?? null, rest) };
}

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
function withoutEventNames(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutEventNames);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
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

function isObject(json: Json | undefined): json is Record<string, Json> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
