import { distance } from "fastest-levenshtein";

/** The candidate that was probably meant: two typos in a short word, a third of a long one. */
export function nearest(
  word: string,
  candidates: readonly string[],
): string | undefined {
  const wanted = word.toLowerCase().slice(0, 64);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase());
    const isNear = far <= limit && far < candidate.length;
    if (isNear && (!best || far < best.far)) best = { candidate, far };
  }
  return best?.candidate;
}
