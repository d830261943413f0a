import type { WordingAbroad } from "../../../core/rules/wording/abroad/wording-abroad.ts";

/** In the place of weak words of other languages: the page's own templates are in English. */
export const latinLanguages: readonly WordingAbroad[] = [];
