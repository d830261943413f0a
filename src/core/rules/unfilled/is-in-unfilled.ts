import { countFirst } from "../../count-first.ts";
import { rememberLast } from "../../remember-last.ts";
import type { SourceRange } from "../../source-range.ts";
import type { UnfilledReading } from "./unfilled-place.ts";

/** Whether a range lies in a place that has still to be written: that is told already. */
export function isInUnfilled(
  { start, end }: SourceRange,
  { places }: UnfilledReading,
): boolean {
  const known = reachOf(places);
  const count = countFirst(known, (reach) => reach.start <= start);
  return (known[count - 1]?.end ?? -1) >= end;
}

/** From where a place starts, how far it or one that starts before it goes. */
interface Reach {
  readonly start: number;
  readonly end: number;
}

type Places = UnfilledReading["places"];

/** Each link of a document is asked for, and may be among as many places. */
const reachOf = rememberLast(readReach);

function readReach(places: Places): readonly Reach[] {
  let furthest = -1;
  return places
    .map(({ range }) => range)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      furthest = Math.max(furthest, end);
      return { start, end: furthest };
    });
}
