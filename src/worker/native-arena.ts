import type { Position } from "unist";

/** What the native parser writes down: nodes one after the other, then ids of children, data of nodes, and a pool of strings. */
export interface Arena {
  /** How many nodes there are. */
  readonly count: number;
  readonly view: DataView;
  readonly nodesAt: number;
  readonly nodeSize: number;
  readonly childrenAt: number;
  readonly dataAt: number;
  readonly pool: string;
  /** For each byte of the pool its offset in the string; undefined where all are ASCII, and it is the same. */
  readonly offsets: Uint32Array | undefined;
}

/** Places in the head and in a node, from `dist/generated/arena-layout.js` of the package. */
const magicNumber = 0x52_41_44_4d;
const head = {
  magic: 0,
  nodeSize: 8,
  count: 12,
  nodesAt: 16,
  childrenAt: 24,
  dataAt: 32,
  poolLength: 36,
  poolAt: 40,
};
const field = {
  kind: 4,
  start: 12,
  end: 16,
  startLine: 20,
  startColumn: 24,
  endLine: 28,
  endColumn: 32,
  firstChild: 36,
  childCount: 40,
  data: 44,
  dataLength: 48,
};

export function openArena(bytes: Uint8Array): Arena {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = (at: number): number => view.getUint32(at, true);
  if (read(head.magic) !== magicNumber)
    throw new Error("The native parser has another form of trees");
  const start = read(head.poolAt);
  const strings = bytes.subarray(start, start + read(head.poolLength));
  const pool = decoder.decode(strings);
  return {
    count: read(head.count),
    view,
    nodesAt: read(head.nodesAt),
    nodeSize: read(head.nodeSize),
    childrenAt: read(head.childrenAt),
    dataAt: read(head.dataAt),
    pool,
    offsets: pool.length === strings.length ? undefined : offsetsIn(strings),
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A character of four bytes is two units of UTF-16, any other is one. */
function offsetsIn(strings: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(strings.length + 1);
  let offset = 0;
  for (let at = 0; at < strings.length; at += 1) {
    offsets[at] = offset;
    const byte = strings[at] ?? 0;
    const isFirst = byte < 0x80 || byte >= 0xc0;
    if (isFirst) offset += byte < 0xf0 ? 1 : 2;
  }
  offsets[strings.length] = offset;
  return offsets;
}

export function kindOf(arena: Arena, id: number): number {
  return arena.view.getUint8(placeOf(arena, id) + field.kind);
}

/** Undefined for what stands nowhere in the text. */
export function positionOf(arena: Arena, id: number): Position | undefined {
  const { view } = arena;
  const at = placeOf(arena, id);
  const line = view.getUint32(at + field.startLine, true);
  if (line === 0) return undefined;
  return {
    start: {
      line,
      column: view.getUint32(at + field.startColumn, true),
      offset: view.getUint32(at + field.start, true),
    },
    end: {
      line: view.getUint32(at + field.endLine, true),
      column: view.getUint32(at + field.endColumn, true),
      offset: view.getUint32(at + field.end, true),
    },
  };
}

export function childCount(arena: Arena, id: number): number {
  return arena.view.getUint32(placeOf(arena, id) + field.childCount, true);
}

/** Id of a child by its place among the others. */
export function childOf(arena: Arena, id: number, index: number): number {
  const { view, childrenAt } = arena;
  const first = view.getUint32(placeOf(arena, id) + field.firstChild, true);
  return view.getUint32(childrenAt + 4 * (first + index), true);
}

/** A byte of what a node has besides; 0 where it has less. */
export function byteOf(arena: Arena, id: number, index: number): number {
  const at = dataOf(arena, id, index, 1);
  return at === undefined ? 0 : arena.view.getUint8(at);
}

/** A number of four bytes from there on; 0 where it has less. */
export function numberOf(arena: Arena, id: number, index: number): number {
  const at = dataOf(arena, id, index, 4);
  return at === undefined ? 0 : arena.view.getUint32(at, true);
}

/** The string whose place and length stand there; empty where none do. */
export function stringOf(arena: Arena, id: number, index: number): string {
  const { view, pool, offsets } = arena;
  const at = dataOf(arena, id, index, 8);
  if (at === undefined) return "";
  const start = view.getUint32(at, true);
  const end = start + view.getUint32(at + 4, true);
  return offsets === undefined
    ? pool.slice(start, end)
    : pool.slice(offsets[start], offsets[end]);
}

function dataOf(
  arena: Arena,
  id: number,
  index: number,
  length: number,
): number | undefined {
  const { view } = arena;
  const at = placeOf(arena, id);
  if (index + length > view.getUint32(at + field.dataLength, true))
    return undefined;
  return arena.dataAt + view.getUint32(at + field.data, true) + index;
}

function placeOf({ nodesAt, nodeSize }: Arena, id: number): number {
  return nodesAt + id * nodeSize;
}
