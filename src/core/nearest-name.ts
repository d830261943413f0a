import { distance } from "fastest-levenshtein";

/**
 * The known name that was probably meant: fewest letters away, at most a third of them. Letters in the wrong order are
 * one mistake; case does not count.
 */
export function nearestName(
  name: string,
  known: readonly string[],
): string | undefined {
  let nearest: { readonly name: string; readonly away: number } | undefined;
  for (const candidate of known) {
    const away = distanceOf(name.toLowerCase(), candidate.toLowerCase());
    const limit = Math.ceil(Math.max(name.length, candidate.length) / 3);
    if (away <= limit && (nearest === undefined || away < nearest.away)) {
      nearest = { name: candidate, away };
    }
  }
  return nearest?.name;
}

function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  return sorted(a) === sorted(b) ? 1 : distance(a, b);
}

function sorted(word: string): string {
  return word.length > 64 ? word : word.split("").toSorted().join("");
}
