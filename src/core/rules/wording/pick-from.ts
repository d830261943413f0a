import type { NeedsWords } from "./word-index.ts";

/** Picks those of a list that are near, in its order. It is long and few are near, so it is not gone through. */
export function pickFrom<Pattern extends NeedsWords>(
  list: readonly Pattern[],
): (near: ReadonlySet<NeedsWords>) => readonly Pattern[] {
  const places = new Map<NeedsWords, number>();
  for (const [place, pattern] of list.entries()) places.set(pattern, place);
  return (near) => {
    const found: number[] = [];
    for (const pattern of near) {
      const place = places.get(pattern);
      if (place !== undefined) found.push(place);
    }
    return found.toSorted((a, b) => a - b).flatMap((at) => list[at] ?? []);
  };
}
