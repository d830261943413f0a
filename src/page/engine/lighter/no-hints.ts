import type { EmptyClaim } from "../../../core/rules/wording/empty-claim.ts";
import type { VaguePattern } from "../../../core/rules/wording/vague-pattern.ts";

/** In the place of words and claims that are only hinted at: the page tells of what is surely weak. */
export const judgementWords: readonly VaguePattern[] = [];

export const broadClaims: readonly EmptyClaim[] = [];
export const openClaims: readonly EmptyClaim[] = [];
