import type { Root } from "mdast";
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parseDocument,
} from "yaml";

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
import type { RawEntry } from "./raw-entry.ts";

/** More aliases than this multiply a few lines into gigabytes. */
const maxAliasCount = 100;

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | undefined;
  readonly entries: readonly RawEntry[];
}

/** YAML between `---` lines at the very start. What is wrong with it is in `problems`; nothing is thrown. */
export function readFrontMatter(
  root: Root,
  source: SourceText,
): FrontMatterReading {
  const node = root.children[0];
  if (node?.type !== "yaml") {
    return { frontMatter: readUnclosed(source), entries: [] };
  }
  const range = rangeOf(source, node);
  const start = startOfLine(source, lineAt(source, startOf(source, node)) + 1);
  const end = startOfLine(source, range.endLine);
  const between = (from: number, to: number) => {
    const text = source.text.slice(start + from, Math.min(start + to, end));
    const length = text.trimEnd().length;
    return rangeBetween(source, start + from, start + from + length);
  };

  const yaml = parseDocument(source.text.slice(start, end), {
    prettyErrors: false,
  });
  const problems = yaml.errors.map(({ message, pos }) => ({
    message,
    range: between(...pos),
  }));
  const { data, problem } = toData(yaml);
  if (problem !== undefined) problems.push({ message: problem, range });
  const pairs = isMap(yaml.contents) ? yaml.contents.items : [];
  const entries = pairs.flatMap((pair) => entryOf(pair, data, between));
  return { frontMatter: { range, data, problems }, entries };
}

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
  data: Data["data"],
  between: (from: number, to: number) => RawEntry["range"],
): readonly RawEntry[] {
  if (!isScalar(key) || !key.range) return [];
  const label = String(key.value);
  const held = data[label];
  if (isRecord(held)) return [];
  const end = isNode(value) ? value.range?.[1] : undefined;
  return [
    {
      label,
      value: toText(held),
      range: between(key.range[0], Math.max(end ?? 0, key.range[1])),
      shape: "front-matter",
    },
  ];
}

/** Lists are joined; what is in lists of lists or maps is no value. */
function toText(value: unknown): string {
  if (Array.isArray(value)) {
    return value
      .map(toText)
      .filter((text) => text !== "")
      .join(", ");
  }
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
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
