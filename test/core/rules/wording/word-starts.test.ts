import { wordStarts } from "../../../../src/core/rules/wording/word-starts.ts";

const mayHold = wordStarts([
  "fast",
  "a few",
  "well[- ](?:tested|known)",
  "goods?",
  "etc|and so on",
  "rápido",
]);

test.each([
  ["It is fast", true],
  ["(Fast)", true],
  ["It is breakfast", false],
  ["A FEW rows", true],
  ["a row", false],
  ["a well-tested page", true],
  ["good", true],
  ["and so on", true],
  ["and then", false],
  ["rapido", false],
  ["Plain words", false],
  ["", false],
  ["Überall", true],
])("%j may hold a term: %s", (text, expected) => {
  expect(mayHold(text)).toBe(expected);
});

test("a term without a fixed beginning may stand in every text", () => {
  expect(wordStarts(["(?:un)?safe"])("text")).toBe(true);
});
