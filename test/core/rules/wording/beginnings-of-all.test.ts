import {
  beginningsOfAll,
  readBeginnings,
} from "../../../../src/core/rules/wording/beginnings-of-all.ts";
import { patternsBeyondLatin } from "../../../../src/core/rules/wording/patterns-beyond-latin.ts";
import { indexByWords } from "../../../../src/core/rules/wording/word-index.ts";
import {
  lists,
  starts,
} from "../../../../src/core/rules/wording/statement-beginnings.ts";
import { statementPatterns } from "../../../../src/core/rules/wording/statement-patterns.ts";

const asRead = (patterns: readonly string[]) =>
  beginningsOfAll(patterns).lists.flatMap(readBeginnings);

test("each beginning is written once, with the places of all its patterns", () => {
  expect(asRead(["fast|improv*", "goods?", "fast"])).toEqual([
    { text: "fast", isOpen: false, places: [0, 2] },
    { text: "improv", isOpen: true, places: [0] },
    { text: "good", isOpen: false, places: [1] },
    { text: "goods", isOpen: false, places: [1] },
  ]);
});

test("what starts alike is one list", () => {
  const { starts: found, lists: all } = beginningsOfAll(["fast|faster|slow"]);
  expect(found).toHaveLength(2);
  expect(all[0]).toBe("fast|0|faster|0");
});

test("many forms of a word are one beginning, few are not", () => {
  expect(asRead(["modern[aeo]"])).toEqual([
    { text: "modern", isOpen: true, places: [0] },
  ]);
  const few = asRead(["modern[ae]|mod[aeo]"]).map(({ text }) => text);
  expect(few).toEqual(["moderna", "moderne", "mode", "moda", "modo"]);
});

test("who hands in beginnings finds the same", () => {
  const made = indexByWords(statementPatterns);
  const handed = indexByWords(statementPatterns, { starts, lists });
  for (const text of ["a few fast pages", "improves … and so on", "no word"])
    expect(handed(text)).toEqual(made(text));
});

/** What could stand in any text would be looked for in every sentence of every document. */
test("text without a word that any pattern needs is near none", () => {
  const near = indexByWords(statementPatterns, { starts, lists });
  expect([...near("xyzzy"), ...patternsBeyondLatin().near("xyzzy")]).toEqual(
    [],
  );
});
