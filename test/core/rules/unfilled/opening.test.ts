import { speaksToAuthor } from "../../../../src/core/rules/unfilled/asides.ts";
import {
  imperativeStart,
  imperativeStartAbroad,
} from "../../../../src/core/rules/unfilled/instruction-phrases.ts";
import { exampleStart } from "../../../../src/core/rules/unfilled/example-start.ts";
import { nounClause } from "../../../../src/core/rules/unfilled/is-telling.ts";
import {
  advice,
  colon,
  foreign,
  opening,
} from "../../../../src/core/rules/unfilled/marks.ts";
import { lookAt } from "../../../../src/core/rules/unfilled/text-look.ts";
import {
  aboutSection,
  topic,
  topicAbroad,
} from "../../../../src/core/rules/unfilled/topic-phrases.ts";
import { textsOfPattern } from "./texts-of-pattern.ts";

/** A text without these marks is taken for the author's own, whatever these patterns find. */
const marks = opening | foreign | colon;

test.each([
  imperativeStart,
  imperativeStartAbroad("é"),
  exampleStart,
  nounClause,
  topic,
  aboutSection,
  topicAbroad("é"),
])("a cheap look lets through what %s finds", (pattern) => {
  const texts = textsOfPattern(pattern).flatMap((start) =>
    [start, `${start} is next`].filter((text) => pattern.test(text)),
  );
  const skipped = texts.filter((text) => (lookAt(text).marks & marks) === 0);
  expect(texts).not.toHaveLength(0);
  expect(skipped).toStrictEqual([]);
});

test("a cheap look lets through what is set apart and speaks to the author", () => {
  const texts = textsOfPattern(speaksToAuthor).filter((text) =>
    speaksToAuthor.test(text),
  );
  const skipped = texts.filter(
    (text) => (lookAt(text).marks & (advice | opening)) === 0,
  );
  expect(texts).not.toHaveLength(0);
  expect(skipped).toStrictEqual([]);
});
