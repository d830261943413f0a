import type { Root } from "mdast";
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
} from "yaml";

import type { SourceRange } from "../../source-range.ts";
import {
  endOfLine,
  lineAt,
  rangeBetween,
  rangeOf,
  type SourceText,
  startOf,
  startOfLine,
} from "../source-text.ts";
import type { FrontMatter } from "../spec-document.ts";
import { maxCompared, parseYaml } from "./parse-yaml.ts";
import type { RawEntry } from "./raw-entry.ts";

/** More aliases than this multiply a few lines into gigabytes. */
const maxAliasCount = 100;

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | undefined;
  readonly entries: readonly RawEntry[];
}

/** YAML between `---` lines at the start, comments aside. What is wrong with it is in `problems`; nothing is thrown. */
export function readFrontMatter(
  root: Root,
  source: SourceText,
): FrontMatterReading {
  const node = root.children.find(({ type }) => type !== "html");
  if (node?.type !== "yaml") {
    return { frontMatter: readUnclosed(source), entries: [] };
  }
  const range = rangeOf(source, node);
  const start = startOfLine(source, lineAt(source, startOf(source, node)) + 1);
  const end = startOfLine(source, range.endLine);
  const text = source.text.slice(start, end);
  const between: Between = (from, to) => {
    const { length } = text.slice(from, to).trimEnd();
    return rangeBetween(source, start + from, start + from + length);
  };

  const yaml = parseYaml(text);
  const problems = yaml.errors.map(({ message, pos }) => ({
    message,
    range: between(...pos),
  }));
  const { data, problem } = toData(yaml);
  if (problem !== undefined) problems.push({ message: problem, range });
  const pairs = isMap(yaml.contents) ? yaml.contents.items : [];
  if (text.length > maxCompared) problems.push(...repeatedKeys(pairs, between));
  const plain = pairs.flatMap((pair) => entryOf(pair, text, between));
  if (!plain.some(saysStatus)) {
    const nested = pairs.flatMap((pair) => innerPairs(pair));
    const inner = nested.flatMap((pair) => entryOf(pair, text, between));
    plain.push(...inner.filter(saysStatus).slice(0, 1));
  }
  const hidden =
    yaml.errors.length > 0 ? hiddenEntries(text, plain, between) : [];
  return {
    frontMatter: { range, data, problems },
    entries: [...plain, ...hidden],
  };
}

function saysStatus({ label }: RawEntry): boolean {
  return /^status$/i.test(label);
}

/** `ensip: { status: draft }`: proposals of some kinds have all they say of themselves under the name of their kind. */
function innerPairs({ key, value }: Pair): readonly Pair[] {
  return isScalar(key) && key.value !== "specgate" && isMap(value)
    ? value.items
    : [];
}

/** The first key of a map that it has twice. */
function repeatedKeys(
  pairs: readonly Pair[],
  between: Between,
): FrontMatter["problems"] {
  const seen = new Set<unknown>();
  for (const { key } of pairs) {
    if (!isScalar(key) || !key.range) continue;
    if (seen.has(key.value)) {
      const [start, end] = key.range;
      return [
        { message: "Map keys must be unique", range: between(start, end) },
      ];
    }
    seen.add(key.value);
  }
  return [];
}

/** A range in the document of two offsets in its YAML, white space at the end left out. */
type Between = (from: number, to: number) => SourceRange;

interface Data {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problem?: string;
}

function toData(document: Document.Parsed): Data {
  try {
    const data: unknown = document.toJS({ maxAliasCount });
    if (data === null || data === undefined) return { data: {} };
    if (isRecord(data)) return { data };
    return { data: {}, problem: "Front matter holds no `key: value` lines" };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { data: {}, problem: error.message };
  }
}

function entryOf(
  { key, value }: Pair,
  yaml: string,
  between: Between,
): readonly RawEntry[] {
  if (!isScalar(key) || !key.range) return [];
  if (isMap(value) && !isBraced(value)) return [];
  const label = toText(key);
  if (label === "") return [];
  const end = isNode(value) ? value.range?.[1] : undefined;
  return [
    {
      label,
      value: isMap(value) ? sourceOf(value, yaml) : toText(value),
      range: between(key.range[0], Math.max(end ?? 0, key.range[1])),
      shape: "front-matter",
    },
  ];
}

/** `{proposed | accepted}`: to YAML a map of one key, to its author a placeholder. */
function isBraced(map: YAMLMap): boolean {
  return (
    map.flow === true &&
    map.items.every(
      ({ value }) =>
        value === null || (isScalar(value) && value.value === null),
    )
  );
}

function sourceOf(node: YAMLMap, yaml: string): string {
  const [start, end] = node.range ?? [0, 0];
  return yaml.slice(start, end).trim();
}

/** Lists are joined; maps and aliases are no value. */
function toText(node: unknown): string {
  if (isSeq(node)) {
    return node.items
      .map((item) => (isScalar(item) ? toText(item) : ""))
      .filter((text) => text !== "")
      .join(", ");
  }
  if (!isScalar(node)) return "";
  const { value, source } = node;
  if (typeof value === "string") return value.trim();
  return value === null ? "" : (source ?? "").trim();
}

/** Keys that broken YAML hides, read line by line: a colon in a title must not cost the status. */
function hiddenEntries(
  yaml: string,
  seen: readonly RawEntry[],
  between: Between,
): readonly RawEntry[] {
  const labels = new Set(seen.map((entry) => entry.label));
  return [...yaml.matchAll(/^(\w[\w -]*):[ \t]*([^\r\n]*)/gm)].flatMap(
    (match) => {
      const [line, label = "", value = ""] = match;
      if (labels.has(label)) return [];
      const range = between(match.index, match.index + line.length);
      return [
        { label, value: value.trim(), range, shape: "front-matter" as const },
      ];
    },
  );
}

/** `---`, a line with a key, and no `---` after it: to Markdown this is a rule and a paragraph. */
function readUnclosed(source: SourceText): FrontMatter | undefined {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)\w[\w -]*:(?:[ \t]|\r|\n)/;
  if (!opening.test(source.text.slice(source.shift, source.shift + 200))) {
    return;
  }
  const range = rangeBetween(source, source.shift, endOfLine(source, 1));
  const message = "Front matter is not closed: end it with a line `---`";
  return { range, data: {}, problems: [{ message, range }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
