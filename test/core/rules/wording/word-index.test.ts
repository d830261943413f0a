import { indexByWords } from "../../../../src/core/rules/wording/word-index.ts";

const fast = { needs: "fast" };
const few = { needs: "a few|well[- ](?:tested|known)" };
const better = { needs: "improv*|rápid[oa]" };
const share = { needs: "%" };
const japanese = { needs: "適切な" };
const near = indexByWords([fast, few, better, share, japanese]);

test.each([
  ["It is fast", [fast]],
  ["(Fast)", [fast]],
  ["It is breakfast", []],
  ["The faster one", []],
  ["fast_lane and 3fast", [fast]],
  ["A FEW rows", [few]],
  ["a row", []],
  ["a well-tested page improves", [few, better]],
  ["rapido", []],
  ["Más RÁPIDA", [better]],
  ["éfast", [fast]],
  ["UIは適切なUI", [japanese]],
  ["5 %", [share]],
  ["", []],
])("of %j only these are looked for: %j", (text, expected) => {
  expect([...near(text)]).toEqual(expected);
});

test("a long s is an s to patterns, so that all are looked for", () => {
  expect(near("faſt ſo").size).toBe(5);
});

test("what any text may begin with is always looked for", () => {
  const anything = { needs: "(?=x)" };
  expect(indexByWords([anything, fast])("text")).toEqual(new Set([anything]));
});
