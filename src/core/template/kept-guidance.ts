import { fingerprintGuidance } from "./guidance-fingerprint.ts";

/** What templates say to everybody, and many finished documents keep: which tests a feature needs, how long a release takes. */
const kept: ReadonlySet<string> = new Set([
  "1d7op1ly474",
  "1j6m5g26d2y",
  "1ncw85vnd03",
  "1nmxx53m5ni",
  "1wbs1jh7gun",
  "4c209ph6fa",
  "hffvqcomd1",
  "rgqukk034",
  "sytp243m6",
  "tpkjzxd88y",
  "u2cvvb6zht",
  "wvsjksq7tt",
]);

/** Of text that is guidance: it asks nothing of an author, so that what stands around it is not unfilled. */
export function isOftenKept(guidance: string): boolean {
  return kept.has(fingerprintGuidance(guidance));
}
