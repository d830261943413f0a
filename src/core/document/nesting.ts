import type { Nodes, Root } from "mdast";

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
  let line = 0;
  for (const start of findLineStarts(text)) {
    line += 1;
    const first = text.charCodeAt(start);
    if (!isMarkerStart(first)) continue;
    if (countMarkers(text, start) > maxDepth && !isThematicBreak(text, start))
      throw new DocumentTooDeepError(line);
  }
}

/** Looks at the depth of a parsed tree without recursion. */
export function refuseDeepTree(root: Root): void {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) {
      throw new DocumentTooDeepError(level[0]?.position?.start.line ?? 1);
    }
    const below: Nodes[] = [];
    for (const node of level) {
      if ("children" in node) {
        for (const child of node.children) below.push(child);
      }
    }
    level = below;
  }
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
