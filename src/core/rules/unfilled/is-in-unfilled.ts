import type { SourceRange } from "../../source-range.ts";
import type { UnfilledReading } from "./unfilled-place.ts";

/** Whether a range lies in a place that has still to be written: that is told already. */
export function isInUnfilled(
  { start, end }: SourceRange,
  { places }: UnfilledReading,
): boolean {
  return places.some(({ range }) => start >= range.start && end <= range.end);
}
