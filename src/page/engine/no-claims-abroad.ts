import type { EmptyClaim } from "../../core/rules/wording/empty-claims.ts";

/** In the place of claims in other languages: the page's own templates are in English. */
export const claimsAbroad: readonly EmptyClaim[] = [];
