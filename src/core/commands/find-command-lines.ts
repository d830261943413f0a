import type { Nodes } from "mdast";

import { DocumentTooDeepError } from "../document/nesting.ts";
import {
  type Fragment,
  fragmentEnd,
  fragmentStart,
  parseFragment,
} from "../document/parse-fragment.ts";
import { dropInvisible } from "./drop-invisible.ts";
import { htmlDepth } from "./html-depth.ts";

/** A line of a comment that starts with `/spec`. */
export interface CommandLine {
  /** In the comment, from 1. */
  readonly line: number;
  /** What stands behind `/spec`, invisible characters and HTML comments dropped, trimmed. */
  readonly rest: string;
}

/** Told by the text alone, without parsing it: false for nearly every comment. */
export function mayHoldCommand(text: string): boolean {
  return findCandidates(text).length > 0;
}

/** Lines whose first word is `/spec`, outside code, quotes, links, HTML, tables and footnotes. */
export function findCommandLines(text: string): readonly CommandLine[] {
  const candidates = findCandidates(text);
  if (candidates.length === 0) return [];

  const prose = findProse(text);
  return candidates
    .filter(({ slash }) =>
      prose.some(({ start, end }) => start <= slash && slash < end),
    )
    .map(({ line, rest }) => ({ line, rest }));
}

interface Candidate extends CommandLine {
  /** Offset of the slash. */
  readonly slash: number;
}

const lineEnd = /(?<=\n|\r(?!\n))/;
const htmlComment = /<!--.*?(?:-->|$)/g;

/** By the line's text alone. Nearly every comment has none, and is then never parsed. */
function findCandidates(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let start = 0;
  for (const [index, source] of text.split(lineEnd).entries()) {
    const shown = dropInvisible(source).trim();
    const found = /^\/spec(?:\s+(.*))?$/i.exec(shown);
    if (found) {
      const rest = (found[1] ?? "").replaceAll(htmlComment, " ").trim();
      const slash = start + source.indexOf("/");
      candidates.push({ line: index + 1, rest, slash });
    }
    start += source.length;
  }
  return candidates;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where plain text stands directly in a paragraph or heading: `/spec check` over `---` is a heading. */
function findProse(text: string): readonly Stretch[] {
  const fragment = parseUnlessTooDeep(text);
  if (!fragment) return [];
  const prose: Stretch[] = [];
  let depth = 0;
  walk(fragment.tree);
  return prose;

  function walk(node: Nodes): void {
    switch (node.type) {
      case "html":
        depth = Math.max(0, depth + htmlDepth(node.value));
        return;
      case "text":
        if (depth > 0) return;
        prose.push({ start: fragmentStart(node), end: fragmentEnd(node) });
        return;
      case "root":
      case "list":
      case "listItem":
      case "paragraph":
      case "heading":
        for (const child of node.children) walk(child);
    }
  }
}

function parseUnlessTooDeep(text: string): Fragment | undefined {
  try {
    return parseFragment(text);
  } catch (error) {
    if (error instanceof DocumentTooDeepError) return undefined;
    throw error;
  }
}
