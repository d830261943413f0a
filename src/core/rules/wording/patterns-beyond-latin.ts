import { lists, starts } from "./beginnings-beyond-latin.ts";
import { claimsBeyondLatin, vagueBeyondLatin } from "./beyond-latin.ts";
import type { StatementPatterns } from "./statement-patterns.ts";
import { indexByWords } from "./word-index.ts";

/** What is looked for only in statements with letters that English does not have: the bundle loads it with the first of these. */
export function patternsBeyondLatin(): StatementPatterns {
  made ??= {
    vague: vagueBeyondLatin,
    claims: claimsBeyondLatin,
    near: indexByWords([...vagueBeyondLatin, ...claimsBeyondLatin], {
      starts,
      lists,
    }),
  };
  return made;
}

let made: StatementPatterns | undefined;
