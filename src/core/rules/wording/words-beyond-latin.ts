import { chinese } from "./abroad/chinese.ts";
import { japanese } from "./abroad/japanese.ts";
import { korean } from "./abroad/korean.ts";
import { russian } from "./abroad/russian.ts";
import { ukrainian } from "./abroad/ukrainian.ts";
import type { WordingAbroad } from "./abroad/wording-abroad.ts";

/** Written in other letters than English. */
export const languagesBeyondLatin: readonly WordingAbroad[] = [
  russian,
  japanese,
  korean,
  chinese,
  ukrainian,
];
