import { beginningsOfAll } from "../../../../src/core/rules/wording/beginnings-of-all.ts";
import { indexByWords } from "../../../../src/core/rules/wording/word-index.ts";
import { statementBeginnings } from "../../../../src/core/rules/wording/statement-beginnings.ts";
import { statementPatterns } from "../../../../src/core/rules/wording/statement-patterns.ts";

test("each beginning is written once, with the places of all its patterns", () => {
  const all = beginningsOfAll(["fast|improv*", "goods?", "fast"]);

  expect(Object.fromEntries(all)).toEqual({
    fast: "0 2",
    "improv*": "0",
    good: "1",
    goods: "1",
  });
});

test("who hands in beginnings finds the same", () => {
  const made = indexByWords(statementPatterns);
  const handed = indexByWords(statementPatterns, statementBeginnings);
  for (const text of ["a few fast pages", "improves … and so on", "no word"])
    expect(handed(text)).toEqual(made(text));
});
