import { chinese } from "./abroad/chinese.ts";
import { dutch } from "./abroad/dutch.ts";
import { french } from "./abroad/french.ts";
import { german } from "./abroad/german.ts";
import { indonesian } from "./abroad/indonesian.ts";
import { italian } from "./abroad/italian.ts";
import { japanese } from "./abroad/japanese.ts";
import { korean } from "./abroad/korean.ts";
import { polish } from "./abroad/polish.ts";
import { portuguese } from "./abroad/portuguese.ts";
import { russian } from "./abroad/russian.ts";
import { spanish } from "./abroad/spanish.ts";
import { turkish } from "./abroad/turkish.ts";
import { ukrainian } from "./abroad/ukrainian.ts";
import { vietnamese } from "./abroad/vietnamese.ts";
import type { WordingAbroad } from "./abroad/wording-abroad.ts";

/** Forms of other languages do not collide with English words, so all lists are always read. */
export const otherLanguages: readonly WordingAbroad[] = [
  german,
  spanish,
  french,
  portuguese,
  polish,
  russian,
  japanese,
  korean,
  chinese,
  italian,
  dutch,
  ukrainian,
  indonesian,
  vietnamese,
  turkish,
];
