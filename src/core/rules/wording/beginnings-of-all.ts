import { beginningsOf } from "./beginnings.ts";

/**
 * What texts begin with that fit patterns of words, as plain text for a build to write down: each beginning, with `*` behind it where
 * letters may follow, and the places of its patterns in the list, with blanks between.
 */
export function beginningsOfAll(
  patterns: readonly string[],
): ReadonlyMap<string, string> {
  const places = new Map<string, Set<number>>();
  for (const [place, pattern] of patterns.entries()) {
    for (const { text, isOpen } of beginningsOf(pattern)) {
      const key = isOpen ? `${text}*` : text;
      const known = places.get(key);
      if (known === undefined) places.set(key, new Set([place]));
      else known.add(place);
    }
  }
  return new Map(
    Array.from(places, ([key, found]) => [key, [...found].join(" ")]),
  );
}
