import { countFirst } from "../../src/core/count-first.ts";

test.each([
  [[], 3, 0],
  [[5], 3, 0],
  [[1], 3, 1],
  [[1, 2, 3, 4], 3, 2],
  [[1, 2, 2, 2, 3], 3, 4],
  [[3, 3, 3], 3, 0],
  [[0, 1, 2], 3, 3],
])("of %j below %d there are %d", (items, limit, count) => {
  expect(countFirst(items, (item) => item < limit)).toBe(count);
});
