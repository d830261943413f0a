import type { AlignType, Heading, Nodes, ReferenceType, Root } from "mdast";

import {
  type Arena,
  byteOf,
  childCount,
  childOf,
  kindOf,
  numberOf,
  openArena,
  positionOf,
  stringOf,
} from "./native-arena.ts";

/**
 * The tree that the native parser has written down. The package can read it too, and takes twice the time and memory: it puts nodes
 * together key by key. Here each has its shape from the start. No recursion: emphasis is nested deeper at times than a stack is.
 */
export function readNativeTree(bytes: Uint8Array): Root {
  const arena = openArena(bytes);
  const nodes: Nodes[] = [];
  for (let id = 0; id < arena.count; id += 1) nodes.push(nodeOf(arena, id));
  for (let id = 0; id < nodes.length; id += 1) {
    const node = nodes[id];
    if (node === undefined || !("children" in node)) continue;
    const children: Nodes[] = node.children;
    for (let index = 0; index < children.length; index += 1) {
      const child = nodes[childOf(arena, id, index)];
      if (child !== undefined) children[index] = child;
    }
  }
  const [root] = nodes;
  if (root?.type !== "root") throw new Error("The native parser has no root");
  return root;
}

/** A node with room for its children. Kinds and places of what it has are the package's: `dist/mdast/generated/layout.js`. */
function nodeOf(arena: Arena, id: number): Nodes {
  const position = positionOf(arena, id);
  const kind = kindOf(arena, id);
  switch (kind) {
    case 0:
      return { type: "root", position, children: roomIn(arena, id) };
    case 1:
      return { type: "paragraph", position, children: roomIn(arena, id) };
    case 2: {
      const depth = depthOf(byteOf(arena, id, 0));
      return { type: "heading", position, children: roomIn(arena, id), depth };
    }
    case 3:
      return { type: "thematicBreak", position };
    case 4:
      return { type: "blockquote", position, children: roomIn(arena, id) };
    case 5: {
      const ordered = byteOf(arena, id, 4) !== 0;
      const start = ordered ? numberOf(arena, id, 0) : null;
      const spread = byteOf(arena, id, 5) !== 0;
      return { type: "list", position, children: roomIn(arena, id), ordered, start, spread }; // prettier-ignore
    }
    case 6: {
      const box = byteOf(arena, id, 0);
      const checked = box === 2 ? null : box === 1;
      const spread = byteOf(arena, id, 1) !== 0;
      return {
        type: "listItem",
        position,
        children: roomIn(arena, id),
        spread,
        checked,
      };
    }
    case 7:
      return { type: "html", position, value: stringOf(arena, id, 0) };
    case 8: {
      const lang = stringOf(arena, id, 0) || null;
      const meta = stringOf(arena, id, 8) || null;
      return {
        type: "code",
        position,
        value: stringOf(arena, id, 16),
        lang,
        meta,
      };
    }
    case 9: {
      const title = stringOf(arena, id, 8) || null;
      const identifier = stringOf(arena, id, 16);
      const label = stringOf(arena, id, 24);
      return { type: "definition", position, url: stringOf(arena, id, 0), title, identifier, label }; // prettier-ignore
    }
    case 10:
      return { type: "text", position, value: stringOf(arena, id, 0) };
    case 11:
      return { type: "emphasis", position, children: roomIn(arena, id) };
    case 12:
      return { type: "strong", position, children: roomIn(arena, id) };
    case 13:
      return { type: "inlineCode", position, value: stringOf(arena, id, 0) };
    case 14:
      return { type: "break", position };
    case 15: {
      const title = stringOf(arena, id, 8) || null;
      return {
        type: "link",
        position,
        children: roomIn(arena, id),
        url: stringOf(arena, id, 0),
        title,
      };
    }
    case 16: {
      const title = stringOf(arena, id, 16) || null;
      return {
        type: "image",
        position,
        url: stringOf(arena, id, 0),
        alt: stringOf(arena, id, 8),
        title,
      };
    }
    case 17: {
      const label = stringOf(arena, id, 8);
      const referenceType = referenceTypeOf(byteOf(arena, id, 16));
      return { type: "linkReference", position, children: roomIn(arena, id), identifier: stringOf(arena, id, 0), label, referenceType }; // prettier-ignore
    }
    case 18: {
      const label = stringOf(arena, id, 8);
      const referenceType = referenceTypeOf(byteOf(arena, id, 16));
      return { type: "imageReference", position, identifier: stringOf(arena, id, 0), label, referenceType, alt: stringOf(arena, id, 20) }; // prettier-ignore
    }
    case 19: {
      const label = stringOf(arena, id, 8);
      return { type: "footnoteDefinition", position, children: roomIn(arena, id), identifier: stringOf(arena, id, 0), label }; // prettier-ignore
    }
    case 20:
      return { type: "footnoteReference", position, identifier: stringOf(arena, id, 0), label: stringOf(arena, id, 8) }; // prettier-ignore
    case 21:
      return { type: "table", position, children: roomIn(arena, id), align: alignOf(arena, id) }; // prettier-ignore
    case 22:
      return { type: "tableRow", position, children: roomIn(arena, id) };
    case 23:
      return { type: "tableCell", position, children: roomIn(arena, id) };
    case 25:
      return { type: "yaml", position, value: stringOf(arena, id, 0) };
    default:
      throw new Error(
        `The native parser has nodes of an unknown kind: ${kind}`,
      );
  }
}

/** As long as it will be: an array that grows takes room for seventeen. */
function roomIn(arena: Arena, id: number): never[] {
  // oxlint-disable-next-line unicorn/no-new-array -- `Array.from` takes a step for each
  return new Array<never>(childCount(arena, id));
}

function depthOf(level: number): Heading["depth"] {
  return depths[level - 1] ?? 1;
}

const depths = [1, 2, 3, 4, 5, 6] as const;

function referenceTypeOf(kind: number): ReferenceType {
  return referenceTypes[kind] ?? "shortcut";
}

const referenceTypes = ["shortcut", "collapsed", "full"] as const;

function alignOf(arena: Arena, id: number): AlignType[] {
  const columns = numberOf(arena, id, 0);
  return Array.from(
    { length: columns },
    (_, column) => alignments[byteOf(arena, id, 4 + column)] ?? null,
  );
}

const alignments = [null, "left", "right", "center"] as const;
