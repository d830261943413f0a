import type { Root } from "mdast";
import { type Document, parseDocument } from "yaml";

import type { SourceRange } from "../source-range.ts";
import {
  endOfLine,
  lineAt,
  rangeBetween,
  rangeOf,
  type SourceText,
  startOf,
  startOfLine,
} from "./source-text.ts";
import type { FrontMatter } from "./spec-document.ts";

/** More aliases than this multiply a few lines into gigabytes. */
const maxAliasCount = 100;

/** YAML between `---` lines at the very start. What is wrong with it is in `problems`; nothing is thrown. */
export function readFrontMatter(
  root: Root,
  source: SourceText,
): FrontMatter | undefined {
  const node = root.children[0];
  if (node?.type !== "yaml") return readUnclosed(source);
  const range = rangeOf(source, node);
  const start = startOfLine(source, lineAt(source, startOf(source, node)) + 1);
  const end = startOfLine(source, range.endLine);
  const yaml = source.text.slice(start, end);
  const document = parseDocument(yaml, { prettyErrors: false });
  const problems = document.errors.map(({ message, pos }) => ({
    message,
    range: rangeBetween(source, start + pos[0], Math.min(start + pos[1], end)),
  }));
  const { data, problem } = toData(document);
  if (problem !== undefined) problems.push({ message: problem, range });
  return { range, data, problems };
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

/** `---`, a line with a key, and no `---` after it: to Markdown this is a rule and a paragraph. */
function readUnclosed(source: SourceText): FrontMatter | undefined {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)[\w][\w -]*:(?:[ \t]|\r|\n)/;
  if (!opening.test(source.text.slice(source.shift, source.shift + 200))) {
    return;
  }
  const range: SourceRange = rangeBetween(
    source,
    source.shift,
    endOfLine(source, 1),
  );
  const message = "Front matter is not closed: end it with a line `---`";
  return { range, data: {}, problems: [{ message, range }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
