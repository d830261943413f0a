import {
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
} from "yaml";

import { rangeBetween, type SourceText } from "../document/source-text.ts";

/** Where something stands in a YAML text. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The value at a path of keys and indexes; undefined where there is none. */
export function nodeAt(
  document: Document,
  path: readonly PropertyKey[],
): Node | undefined {
  let node = document.contents ?? undefined;
  for (const key of path) {
    if (isMap<Node, Node>(node)) {
      node = pairAt(node.items, key)?.value ?? undefined;
    } else if (isSeq<Node>(node) && typeof key === "number") {
      node = node.items[key];
    } else {
      return undefined;
    }
  }
  return node;
}

/** The key that a path ends in; undefined where it ends in an index or leads nowhere. */
export function keyAt(
  document: Document,
  path: readonly PropertyKey[],
): Node | undefined {
  const map = nodeAt(document, path.slice(0, -1));
  const key = path.at(-1);
  if (!isMap<Node, Node>(map) || key === undefined) return undefined;
  return pairAt(map.items, key)?.key;
}

function pairAt(
  pairs: readonly Pair<Node, Node>[],
  key: PropertyKey,
): Pair<Node, Node> | undefined {
  return pairs.find(
    (pair) =>
      isScalar<string | number | boolean | null>(pair.key) &&
      String(pair.key.value ?? "") === String(key),
  );
}

/** The place of a node; of the first line's first character where there is none. */
export function placeOf(node: Node | undefined, source: SourceText): Place {
  const [start, end] = node?.range ?? [0, 0];
  return placeBetween(start, end, source);
}

/** The line ending that a block of YAML takes with it is left out. */
export function placeBetween(
  start: number,
  end: number,
  source: SourceText,
): Place {
  const { text, shift } = source;
  const from = Math.min(Math.max(start, shift), text.length);
  const written = text.slice(from, end).trimEnd().length;
  const { line, column, endLine, endColumn } = rangeBetween(
    source,
    from,
    from + written,
  );
  return { line, column, endLine, endColumn };
}
