import type { VaguePattern } from "../../../core/rules/wording/vague-pattern.ts";

/** In the place of words that are only hinted at: the page tells of what is surely weak. */
export const judgementWords: readonly VaguePattern[] = [];
