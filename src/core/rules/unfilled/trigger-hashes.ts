import { anywhere, first, type Triggers } from "./triggers.ts";
import { addLetter, noWord } from "./word-hash.ts";

/** Three numbers for each word of `triggers.ts`: its hash, what it says anywhere, and what it says where a text starts with it. The bundle has the outcome. */
export const wordMarks: readonly number[] = collect();

function collect(): readonly number[] {
  const anywhereMarks = marksByHash(anywhere);
  const firstMarks = marksByHash(first);
  const hashes = new Set([...anywhereMarks.keys(), ...firstMarks.keys()]);
  return Array.from(hashes).flatMap((hash) => [
    hash,
    anywhereMarks.get(hash) ?? 0,
    firstMarks.get(hash) ?? 0,
  ]);
}

function marksByHash(triggers: Triggers): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  for (const [mark, words] of triggers) {
    for (const word of words.split(/\s+/)) {
      const hash = hashWord(word);
      marks.set(hash, (marks.get(hash) ?? 0) | mark);
    }
  }
  return marks;
}

function hashWord(word: string): number {
  let hash = noWord;
  for (let at = 0; at < word.length; at += 1)
    hash = addLetter(hash, word.charCodeAt(at));
  return hash;
}
