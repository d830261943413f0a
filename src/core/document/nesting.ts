import type { Root } from "mdast";
import type { Node } from "unist";

import { findLineStarts } from "./line-starts.ts";
import type { MarkdownParser } from "./parse-markdown.ts";

/** Far above what people write (under 20), far below where recursive walks and parsers overflow the stack (about 3,700). */
const maxDepth = 200;

/** A document whose lists, quotes or emphasis are nested so deep that reading it would overflow the stack. */
export class DocumentTooDeepError extends Error {
  override name = "DocumentTooDeepError";
  /** Where it gets too deep; 1 where the parser itself gave up. */
  readonly line: number;

  constructor(line: number, options?: ErrorOptions) {
    super(`Nested more than ${maxDepth} levels deep`, options);
    this.line = line;
  }
}

/** Parses what is safe to walk: its depth is limited, and an overflow of the parser's own stack is a document too deep. */
export function parseShallow(parse: MarkdownParser, text: string): Root {
  refuseDeepLines(text);
  const tree = parseOnce(parse, text);
  refuseDeepTree(tree);
  return tree;
}

function parseOnce(parse: MarkdownParser, text: string): Root {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DocumentTooDeepError(1, { cause: error });
  }
}

/** Looks at container markers at the start of each line, before a parser does. */
export function refuseDeepLines(text: string): void {
  const starts = findLineStarts(text);
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    // Every marker takes up one character at least.
    if ((starts[at + 1] ?? text.length) - start <= maxDepth) continue;
    if (!isMarkerStart(text.charCodeAt(start))) continue;
    if (countMarkers(text, start) > maxDepth && !isThematicBreak(text, start))
      throw new DocumentTooDeepError(at + 1);
  }
}

/** Looks at the depth of a parsed tree. */
export function refuseDeepTree(root: Root): void {
  const deep = findDeep(root, 0);
  if (deep !== undefined)
    throw new DocumentTooDeepError(deep.position?.start.line ?? 1);
}

/** Of the many shapes of nodes it is faster to read what some of them lack than to ask for it. */
interface AnyNode extends Pick<Node, "position"> {
  readonly children?: readonly AnyNode[];
}

/** The first node below that is too deep. Goes no deeper itself. */
function findDeep(node: AnyNode, depth: number): AnyNode | undefined {
  if (depth > maxDepth) return node;
  const { children } = node;
  if (children === undefined) return undefined;
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    const deep = child && findDeep(child, depth + 1);
    if (deep !== undefined) return deep;
  }
  return undefined;
}

function isMarkerStart(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 62 ||
    code === 42 ||
    code === 43 ||
    code === 45 ||
    (code >= 48 && code <= 57)
  );
}

function countMarkers(text: string, start: number): number {
  const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
  let count = 0;
  marker.lastIndex = start;
  while (count <= maxDepth && marker.test(text)) count += 1;
  return count;
}

function isThematicBreak(text: string, start: number): boolean {
  const rule = /[ \t]*([-*])(?:[ \t]*\1)*[ \t]*(?=[\r\n]|$)/y;
  rule.lastIndex = start;
  return rule.test(text);
}
