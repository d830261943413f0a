import { wordsPattern } from "../words-pattern.ts";
import { phraseOf } from "./sole-values.ts";
import { type Token, tokensOf } from "./token.ts";

/** What marks a gap in the words of a team. */
export interface OwnGaps {
  readonly isAny: boolean;
  /** Whether one of them is all that is said. */
  isGap(text: string): boolean;
  /** Those in capitals, wherever they stand. */
  find(prose: string): readonly Token[];
}

export function createOwnGaps(words: readonly string[]): OwnGaps {
  const phrases = new Set(words.map(phraseOf));
  const loud = wordsPattern(
    words.filter((word) => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)),
    "g",
  );
  const isAny = phrases.size > 0;
  return {
    isAny,
    isGap: (text) => isAny && phrases.has(phraseOf(text)),
    find: (prose) => (loud === undefined ? [] : tokensOf(prose, loud)),
  };
}
