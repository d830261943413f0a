import { distance } from "fastest-levenshtein";

/**
 * The known name that was probably meant: fewest letters away, at most a third of them or `most`. Letters in the wrong order
 * are one mistake; case does not count.
 */
export function nearestName(
  name: string,
  known: readonly string[],
  most = Infinity,
): string | undefined {
  let nearest: { readonly name: string; readonly away: number } | undefined;
  const lower = name.toLowerCase();
  for (const candidate of known) {
    const third = Math.ceil(Math.max(name.length, candidate.length) / 3);
    const limit = Math.min(third, most);
    const other = candidate.toLowerCase();
    // No fewer letters are away than one name has more than the other.
    if (Math.abs(lower.length - other.length) > limit) continue;
    const away = distanceOf(lower, other);
    if (away <= limit && (nearest === undefined || away < nearest.away)) {
      nearest = { name: candidate, away };
    }
  }
  return nearest?.name;
}

function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  const isSwapped = a.length === b.length && sorted(a) === sorted(b);
  return isSwapped ? 1 : distance(a, b);
}

function sorted(word: string): string {
  return word.length > 64 ? word : word.split("").toSorted().join("");
}
