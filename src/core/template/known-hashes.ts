import { hashOf } from "./guidance-fingerprint.ts";
import { knownGuidance } from "./known-guidance.ts";

/** Of all known guidance, as numbers: to read them from their letters takes longer than to judge a short text. */
export const knownHashes: readonly number[] = Object.values(
  knownGuidance,
).flatMap((prints) => Array.from(prints, hashOf));
