import type { z } from "zod";

import { nearestName } from "../nearest-name.ts";

type Issue = z.core.$ZodIssue;
type Key = PropertyKey;

/** One thing wrong with the configuration: `at` is `key` where the key is wrong and not its value. */
export interface IssueDescription {
  readonly path: readonly Key[];
  readonly at: "key" | "value";
  readonly message: string;
}

/**
 * Puts an issue of the schema into words for the author of the file.
 * `valueAt` reads what stands at a path, `keysOf` the keys that the schema knows there.
 */
export function describeIssue(
  issue: Issue,
  valueAt: (path: readonly Key[]) => unknown,
  keysOf: (path: readonly Key[]) => readonly string[],
): readonly IssueDescription[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        at: "key",
        message: unknownKey(key, issue.path, keysOf(issue.path)),
      }));
    case "invalid_key":
      return [
        {
          path: issue.path,
          at: "key",
          message: unknownKey(
            String(issue.path.at(-1)),
            issue.path.slice(0, -1),
            keysOf(issue.path.slice(0, -1)),
          ),
        },
      ];
    case "invalid_union":
      return describeUnion(issue, valueAt, keysOf);
    default:
      return [
        {
          path: issue.path,
          at: "value",
          message: describeValue(
            issue,
            valueAt(issue.path),
            keysOf(issue.path),
          ),
        },
      ];
  }
}

/** Of a union, only what the branch for this kind of value has to say: a map cannot be meant as a plain setting. */
function describeUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  valueAt: (path: readonly Key[]) => unknown,
  keysOf: (path: readonly Key[]) => readonly string[],
): readonly IssueDescription[] {
  const value = valueAt(issue.path);
  const isMap = typeof value === "object" && value !== null;
  const branch = (isMap ? issue.errors.at(-1) : issue.errors[0]) ?? [];
  return branch.flatMap((inner) =>
    describeIssue(
      { ...inner, path: [...issue.path, ...inner.path] },
      valueAt,
      keysOf,
    ),
  );
}

function describeValue(
  issue: Issue,
  value: unknown,
  known: readonly string[],
): string {
  const name = nameOf(issue.path);
  if (value === undefined) return `${name} is missing`;
  if (value === null) return `${name} is empty; fill it or remove it`;
  switch (issue.code) {
    case "invalid_type":
      return `${name} is ${kindOf(value)}; it has to be ${kinds[issue.expected] ?? issue.expected}${pairMeant(value, known)}`;
    case "invalid_value":
      return unknownValue(name, value, issue.values);
    case "too_small":
      return value === "" || (Array.isArray(value) && value.length === 0)
        ? `${name} is empty; fill it or remove it`
        : `${name} is \`${shown(value)}\`; it has to be at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string"
        ? `${name} is longer than ${issue.maximum} characters`
        : `${name} is \`${shown(value)}\`; it can be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** Of text in the place of a map, what it says with the `:` or the blank that it lacks. */
function pairMeant(value: unknown, known: readonly string[]): string {
  if (typeof value !== "string") return "";
  const [, key = "", rest] = /^([\w-]+)(?:\s+|:)(\S.*)$/.exec(value) ?? [];
  return known.includes(key) ? `: \`${key}: ${rest}\`` : "";
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function unknownKey(
  key: string,
  within: readonly Key[],
  known: readonly string[],
): string {
  const what = within.length === 1 ? namedIn(within[0]) : "key";
  const nearest = nearestName(key, known);
  if (nearest !== undefined) {
    return `Unknown ${what} \`${key}\`; did you mean \`${nearest}\`?`;
  }
  return known.length > 0 && known.length <= fewEnoughToList
    ? `Unknown ${what} \`${key}\`; known here: ${listOf(known, "and")}`
    : `Unknown ${what} \`${key}\``;
}

/** As many as there are kinds of sections; rules have an own page that lists them. */
const fewEnoughToList = 20;

function namedIn(map: Key | undefined): string {
  switch (map) {
    case "rules":
      return "rule";
    case "aliases":
      return "kind of section";
    default:
      return "key";
  }
}

function unknownValue(
  name: string,
  value: unknown,
  known: readonly unknown[],
): string {
  const words = known.filter((one) => typeof one === "string");
  const nearest =
    typeof value === "string" ? nearestName(value, words) : undefined;
  if (nearest !== undefined) {
    return `${name} is \`${shown(value)}\`; did you mean \`${nearest}\`?`;
  }
  const isNumberAsText = typeof value === "string" && words.length === 0;
  const written =
    typeof value === "object" || isNumberAsText
      ? kindOf(value)
      : `\`${shown(value)}\``;
  return `${name} is ${written}; it has to be ${listOf(known.map(String), "or")}`;
}

function nameOf(path: readonly Key[]): string {
  const last = path.at(-1);
  if (last === undefined) return "The configuration";
  return typeof last === "number"
    ? `Item ${last + 1} of ${nameOf(path.slice(0, -1))}`
    : `\`${String(last)}\``;
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a map of keys and values",
  record: "a map of keys and values",
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return kinds[typeof value] ?? typeof value;
}

function listOf(names: readonly string[], word: "and" | "or"): string {
  const marked = names.map((name) => `\`${name}\``);
  return marked.length < 2
    ? marked.join("")
    : `${marked.slice(0, -1).join(", ")} ${word} ${marked.at(-1)}`;
}
