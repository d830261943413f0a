import type { EmptyClaim } from "../../../core/rules/wording/empty-claim.ts";

/** In the place of claims that are only hinted at: the page tells of what is surely weak. */
export const openClaims: readonly EmptyClaim[] = [];
