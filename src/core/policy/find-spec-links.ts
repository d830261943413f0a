import type { Definition, List, Nodes, Root } from "mdast";

import {
  DocumentTooDeepError,
  refuseDeepLines,
  refuseDeepTree,
} from "../document/nesting.ts";
import {
  type MarkdownParser,
  parseMarkdown,
} from "../document/parse-markdown.ts";
import { readSource, type SourceText } from "../document/source-text.ts";
import { linesOfParagraph, type Definitions } from "./lines-of-paragraph.ts";
import type { SpecLink } from "./spec-link.ts";
import { isMarkdownPath } from "./spec-path.ts";
import { targetsInLine, targetsOfSpecLine } from "./targets-in-line.ts";

/** Each one costs a file to be read; nobody has more. */
const mostLinks = 50;

/**
 * What a body links as a spec: `Spec: <path or URL>` lines, also as a list item, in bold, several by comma or in the
 * list below, and Markdown links to Markdown files. Code, quotes and HTML are passed over; a bare `#12` in prose is
 * no link. In order of appearance, each target once; at most 50.
 */
export function findSpecLinks(
  text: string,
  parse: MarkdownParser = parseMarkdown,
): readonly SpecLink[] {
  const tree = parseShallow(text, parse);
  if (tree === undefined) return [];
  const reader: Reader = {
    source: readSource(text),
    definitions: definitionsIn(tree),
    links: new Map(),
  };
  readChildren(tree.children, reader);
  return [...reader.links.values()].slice(0, mostLinks);
}

interface Reader {
  readonly source: SourceText;
  readonly definitions: Definitions;
  readonly links: Map<string, SpecLink>;
}

/** Undefined for a text that nests deeper than people write. */
function parseShallow(text: string, parse: MarkdownParser): Root | undefined {
  try {
    refuseDeepLines(text);
    const tree = parse(text);
    refuseDeepTree(tree);
    return tree;
  } catch (error) {
    if (error instanceof DocumentTooDeepError) return undefined;
    throw error;
  }
}

function readNode(node: Nodes, reader: Reader): void {
  switch (node.type) {
    case "blockquote":
    case "code":
    case "html":
      return;
    case "definition":
      // `[Spec]: docs/specs/1.md` is a definition to Markdown, and a spec line to whoever wrote it.
      if (/^specs?$/i.test(node.label ?? ""))
        add(reader, "spec-line", node.url);
      return;
    case "paragraph":
    case "heading":
    case "tableCell":
      return readLines(node, reader);
    default:
      if ("children" in node) readChildren(node.children, reader);
  }
}

function readChildren(children: readonly Nodes[], reader: Reader): void {
  for (const [index, child] of children.entries()) {
    readNode(child, reader);
    const next = children[index + 1];
    if (next?.type === "list" && endsInLabel(child, reader)) {
      readListOfTargets(next, reader);
    }
  }
}

function readLines(node: Nodes, reader: Reader): void {
  for (const line of linesIn(node, reader)) {
    const targets = targetsOfSpecLine(line);
    for (const target of targets ?? []) add(reader, "spec-line", target);
    if (targets !== undefined) continue;
    for (const part of line) {
      if (part.kind === "link" && leadsToMarkdown(part.text)) {
        add(reader, "link", part.text);
      }
    }
  }
}

/** `Specs:` with nothing behind it, and a list below. */
function endsInLabel(node: Nodes, reader: Reader): boolean {
  const line = linesIn(node, reader).at(-1);
  return line !== undefined && targetsOfSpecLine(line)?.length === 0;
}

function readListOfTargets(list: List, reader: Reader): void {
  for (const item of list.children) {
    const [first] = item.children;
    const line = first === undefined ? undefined : linesIn(first, reader)[0];
    for (const target of targetsInLine(line ?? [])) {
      add(reader, "spec-line", target);
    }
  }
}

function linesIn(node: Nodes, reader: Reader) {
  return node.type === "paragraph" ||
    node.type === "heading" ||
    node.type === "tableCell"
    ? linesOfParagraph(node.children, reader.source, reader.definitions)
    : [];
}

function add(reader: Reader, as: SpecLink["as"], target: string): void {
  if (as === "link" && reader.links.has(target)) return;
  reader.links.set(target, { target, as });
}

function leadsToMarkdown(url: string): boolean {
  return isMarkdownPath(url.replace(/[?#].*$/, ""));
}

function definitionsIn(tree: Root): Definitions {
  const definitions = new Map<string, Definition>();
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "definition" && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if ("children" in node) waiting.push(...node.children);
  }
  return definitions;
}
