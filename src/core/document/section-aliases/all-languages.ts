import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { further } from "./further.ts";
import { german } from "./german.ts";
import { japanese } from "./japanese.ts";
import { korean } from "./korean.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import type { SectionAliases } from "./section-aliases.ts";
import { spanish } from "./spanish.ts";

/** English last: of two languages that use one word for different kinds the later wins. */
export const sectionAliases: readonly SectionAliases[] = [
  further,
  german,
  spanish,
  french,
  portuguese,
  polish,
  russian,
  japanese,
  korean,
  chinese,
  english,
];
