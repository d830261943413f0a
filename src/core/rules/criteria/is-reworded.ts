import type { Criterion } from "../../document/spec-document.ts";
import { wordsOf } from "./share-of-words.ts";

/** Fewer words than this could be any criterion's. */
const fewWords = 4;

/** Below this share of the shorter text's words, hardly anything of it is left. */
const leastShare = 0.25;

/** Whether one text may still be the other: it was filled in, corrected, made sharper. What cannot be told is taken for that. */
export function isReworded(before: Criterion, now: Criterion): boolean {
  if (isGap.test(before.text)) return true;
  const old = wordsOf(before.text);
  const words = wordsOf(now.text);
  const shorter = Math.min(old.size, words.size);
  if (shorter < fewWords || scriptOf(before) !== scriptOf(now)) return true;
  const common = [...words].filter((word) => old.has(word)).length;
  return common / shorter >= leastShare;
}

/** What stands in for a criterion that nobody has written yet. */
const isGap = /…|\.\.\.|\b(?:TBD|TODO|FIXME)\b|<[^<>\n]+>|\[[^[\]\n]+\]|\?\?/;

/** A translated criterion is the same one. */
function scriptOf({ text }: Criterion): string {
  const has = (script: RegExp) => (script.test(text) ? "1" : "0");
  return (
    has(/\p{sc=Cyrillic}/u) +
    has(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u)
  );
}
