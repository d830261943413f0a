import type { VagueWords } from "../../core/rules/wording/vague-words.ts";

/** In the place of vague words of other languages: the page's own templates are in English. */
export const otherLanguages: readonly VagueWords[] = [];
