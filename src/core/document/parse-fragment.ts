import type { Nodes, Root } from "mdast";

import { refuseDeepLines, refuseDeepTree } from "./nesting.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** Markdown that is no file: a comment, an issue, a part of one. */
export interface Fragment {
  readonly text: string;
  readonly tree: Root;
}

/** Front matter only counts on the first line, so a line is put before it. */
const before = "\n";

/** Parses without front matter: what stands between `---` at the start is text. Throws DocumentTooDeepError, and nothing else. */
export function parseFragment(text: string): Fragment {
  refuseDeepLines(text);
  const tree = parseMarkdown(before + text);
  refuseDeepTree(tree);
  return { text, tree };
}

/** Offset of a fragment's node in its text. */
export function fragmentStart(node: Nodes): number {
  return (node.position?.start.offset ?? before.length) - before.length;
}

/** Offset behind a fragment's node in its text. */
export function fragmentEnd(node: Nodes): number {
  return (node.position?.end.offset ?? before.length) - before.length;
}

export function fragmentSource({ text }: Fragment, node: Nodes): string {
  return text.slice(fragmentStart(node), fragmentEnd(node));
}
