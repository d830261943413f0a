import { wordMarks } from "./trigger-hashes.ts";

const size = 4_096;
/** By hash, each word in the first free place from its own on. None has the hash zero. */
const hashes = new Int32Array(size);
const marks = new Int32Array(size);
const firstMarks = new Int32Array(size);
for (let at = 0; at < wordMarks.length; at += 3) {
  const [hash = 0, mark = 0, firstMark = 0] = wordMarks.slice(at, at + 3);
  const slot = slotOf(hash);
  hashes[slot] = hash;
  marks[slot] = mark;
  firstMarks[slot] = firstMark;
}

/** What a word says by its hash, and what it says where a text starts with it: bits of `marks.ts` and `triggers.ts`. */
export function marksOf(hash: number, isFirst: boolean): number {
  const slot = slotOf(hash);
  if (hashes[slot] !== hash) return 0;
  const mark = marks[slot] ?? 0;
  return isFirst ? mark | (firstMarks[slot] ?? 0) : mark;
}

/** Where a hash stands, or could. */
function slotOf(hash: number): number {
  let slot = hash & (size - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash)
    slot = (slot + 1) & (size - 1);
  return slot;
}
