import type { EmptyClaim } from "./empty-claim.ts";
import { type VaguePattern, vaguePatternsOf } from "./vague-pattern.ts";
import { languagesBeyondLatin } from "./words-beyond-latin.ts";

export const vagueBeyondLatin: readonly VaguePattern[] =
  vaguePatternsOf(languagesBeyondLatin);

export const claimsBeyondLatin: readonly EmptyClaim[] =
  languagesBeyondLatin.flatMap(({ claims }) => claims);
