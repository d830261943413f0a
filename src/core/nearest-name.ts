import { distance } from "fastest-levenshtein";

/** The known name that was probably meant: fewest letters away, at most a third of them. Case does not count. */
export function nearestName(
  name: string,
  known: readonly string[],
): string | undefined {
  let nearest: { readonly name: string; readonly away: number } | undefined;
  for (const candidate of known) {
    const away = distance(name.toLowerCase(), candidate.toLowerCase());
    const limit = Math.ceil(Math.max(name.length, candidate.length) / 3);
    if (away <= limit && (nearest === undefined || away < nearest.away)) {
      nearest = { name: candidate, away };
    }
  }
  return nearest?.name;
}
