import { beginningsOfAll } from "./beginnings-of-all.ts";
import { claimsBeyondLatin, vagueBeyondLatin } from "./beyond-latin.ts";

/** Of those patterns, in that order. The bundle has the outcome. */
export const { starts, lists } = beginningsOfAll(
  [...vagueBeyondLatin, ...claimsBeyondLatin].map(({ needs }) => needs),
);
