import { dutch } from "./abroad/dutch.ts";
import { french } from "./abroad/french.ts";
import { german } from "./abroad/german.ts";
import { indonesian } from "./abroad/indonesian.ts";
import { italian } from "./abroad/italian.ts";
import { polish } from "./abroad/polish.ts";
import { portuguese } from "./abroad/portuguese.ts";
import { spanish } from "./abroad/spanish.ts";
import { turkish } from "./abroad/turkish.ts";
import { vietnamese } from "./abroad/vietnamese.ts";
import type { WordingAbroad } from "./abroad/wording-abroad.ts";

/** Written in Latin letters. Forms of these do not collide with English words, so all lists are always read. */
export const latinLanguages: readonly WordingAbroad[] = [
  german,
  spanish,
  french,
  portuguese,
  polish,
  italian,
  dutch,
  indonesian,
  vietnamese,
  turkish,
];
