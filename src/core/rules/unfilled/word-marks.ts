import { anywhere, first, type Triggers } from "./triggers.ts";

/** The hash of a word with no letter yet. */
export const noWord = 0x81_1c_9d_c5 | 0;

const size = 4_096;
/** By hash, each word in the first free place from its own on. None has the hash zero. */
const hashes = new Int32Array(size);
const marks = new Int32Array(size);
const firstMarks = new Int32Array(size);
fill(anywhere, marks);
fill(first, firstMarks);

/** What a word says by its hash, and what it says where a text starts with it: bits of `marks.ts` and `triggers.ts`. */
export function marksOf(hash: number, isFirst: boolean): number {
  const slot = slotOf(hash);
  if (hashes[slot] !== hash) return 0;
  const mark = marks[slot] ?? 0;
  return isFirst ? mark | (firstMarks[slot] ?? 0) : mark;
}

/** Takes a letter in, in lower case (FNV-1a). */
export function addLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01_00_01_93);
}

function fill(triggers: Triggers, into: Int32Array): void {
  for (const [mark, words] of triggers) {
    for (const word of words.split(/\s+/)) {
      const hash = hashWord(word);
      const slot = slotOf(hash);
      hashes[slot] = hash;
      into[slot] = (into[slot] ?? 0) | mark;
    }
  }
}

function hashWord(word: string): number {
  let hash = noWord;
  for (let at = 0; at < word.length; at += 1)
    hash = addLetter(hash, word.charCodeAt(at));
  return hash;
}

/** Where a hash stands, or could. */
function slotOf(hash: number): number {
  let slot = hash & (size - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash)
    slot = (slot + 1) & (size - 1);
  return slot;
}
