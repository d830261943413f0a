import * as fc from "fast-check";

import { isInUnfilled } from "../../../../src/core/rules/unfilled/is-in-unfilled.ts";
import type { UnfilledPlace } from "../../../../src/core/rules/unfilled/unfilled-place.ts";
import type { SourceRange } from "../../../../src/core/source-range.ts";

const ranges = fc
  .tuple(fc.nat(20), fc.nat(8))
  .map(([start, length]): SourceRange => ({
    line: 1,
    column: start + 1,
    endLine: 1,
    endColumn: start + length + 1,
    start,
    end: start + length,
  }));

test("a range is in what is unfilled where one place holds all of it", () => {
  fc.assert(
    fc.property(ranges, fc.array(ranges), (range, held) => {
      const places = held.map((one): UnfilledPlace => ({
        kind: "comment",
        range: one,
        texts: [],
        section: undefined,
      }));
      const expected = held.some(
        (place) => place.start <= range.start && range.end <= place.end,
      );
      expect(isInUnfilled(range, { places, written: new Set() })).toBe(
        expected,
      );
    }),
    { numRuns: 500 },
  );
});
