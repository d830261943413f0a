import { isMap, parseDocument, type Document, type Node } from "yaml";

import { readSource, type SourceText } from "../document/source-text.ts";
import { valueAt } from "../value-at.ts";
import { knownKeys, configJsonSchema } from "./config-json-schema.ts";
import type {
  ConfigFile,
  ConfigOutcome,
  ConfigProblem,
} from "./config-outcome.ts";
import { configSchema, type KnownRule } from "./config-schema.ts";
import { describeIssue } from "./describe-issue.ts";
import { yamlProblems } from "./yaml-problems.ts";
import { keyAt, nodeAt, placeOf } from "./yaml-place.ts";

/** In characters; a configuration of a hundred kinds of specs has a tenth. */
const largest = 65_536;

/** A file with more is no configuration with mistakes, but something else. */
const mostProblems = 100;

/** Reads `.github/specgate.yml`. Up to 100 problems come at once, in the order of the file, each with its place. */
export function parseConfig(
  text: string,
  file: ConfigFile,
  rules: readonly KnownRule[],
): ConfigOutcome {
  if (text.length > largest) {
    const reason = `it has ${text.length} characters, and ${largest} is the most that is read`;
    return { kind: "unreadable", file, reason };
  }
  const source = readSource(text);
  const document = parseDocument(text, {
    prettyErrors: false,
    schema: "core",
    uniqueKeys: false, // said by yamlProblems, in a time that does not grow with the square of the keys
    logLevel: "error",
  });
  const syntax = yamlProblems(document, source);
  if (syntax.fatal) return invalid(file, syntax.problems);

  const schema = configSchema(rules);
  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success && syntax.problems.length === 0) {
    return { kind: "valid", file, config: parsed.data };
  }
  const wrong = parsed.success
    ? []
    : schemaProblems(parsed.error.issues, value, document, source, rules);
  return invalid(file, [...syntax.problems, ...wrong]);
}

function invalid(
  file: ConfigFile,
  problems: readonly ConfigProblem[],
): ConfigOutcome {
  const inOrder = problems.toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return { kind: "invalid", file, problems: inOrder.slice(0, mostProblems) };
}

function schemaProblems(
  issues: Parameters<typeof describeIssue>[0][],
  value: unknown,
  document: Document,
  source: SourceText,
  rules: readonly KnownRule[],
): readonly ConfigProblem[] {
  const jsonSchema = configJsonSchema(rules);
  const described = issues.slice(0, mostProblems).flatMap((issue) =>
    describeIssue(
      issue,
      (path) => valueAt(value, path),
      (path) => knownKeys(jsonSchema, path),
    ),
  );
  return described.slice(0, mostProblems).map(({ path, at, message }) => ({
    message,
    ...placeOf(nodeOf(document, path, at), source),
  }));
}

/** Where nothing stands at the path, the key it would stand under, or the first key beside it. */
function nodeOf(
  document: Document,
  path: readonly PropertyKey[],
  at: "key" | "value",
): Node | undefined {
  const node = nodeAt(document, path);
  if (at === "value" && node !== undefined) return node;
  const key = keyAt(document, path);
  if (key !== undefined || path.length === 0) return key;
  const around = path.slice(0, -1);
  const map = nodeAt(document, around);
  const beside = isMap<Node, Node>(map) ? map.items[0]?.key : undefined;
  return keyAt(document, around) ?? beside ?? nodeOf(document, around, at);
}
