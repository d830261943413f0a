import type { EmptyClaim } from "./empty-claims.ts";
import { otherLanguages } from "./vague-words-abroad.ts";

/** Of other languages than English. */
export const claimsAbroad: readonly EmptyClaim[] = otherLanguages.flatMap(
  ({ claims }) => claims,
);
