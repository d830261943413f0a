import { findLineStarts } from "../../../src/core/document/line-starts.ts";

test.each([
  ["", [0]],
  ["a", [0]],
  ["a\nb", [0, 2]],
  ["a\r\nb\r\n", [0, 3, 6]],
  ["\r\r\n\n\r", [0, 1, 3, 4, 5]],
  ["a\n\rb", [0, 2, 3]],
])("%j has lines at %j", (text, starts) => {
  expect(findLineStarts(text)).toEqual(starts);
});

test("a byte order mark is no part of the first line", () => {
  expect(findLineStarts("\uFEFFa\nb", 1)).toEqual([1, 3]);
});
