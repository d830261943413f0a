import {
  authorInstructions,
  paragraphInstructions,
} from "../../../../src/core/rules/unfilled/instruction-phrases.ts";
import { tellsAuthor } from "../../../../src/core/rules/unfilled/tells-author.ts";
import { lookAt } from "../../../../src/core/rules/unfilled/text-look.ts";
import { textsOfPattern } from "./texts-of-pattern.ts";

const patterns = [
  ...authorInstructions.map((pattern) => ({ pattern, isParagraph: false })),
  ...paragraphInstructions.map((pattern) => ({ pattern, isParagraph: true })),
];

test.each(patterns)(
  "cheap looks let through what $pattern finds",
  ({ pattern, isParagraph }) => {
    const texts = textsOfPattern(pattern).filter((text) =>
      patterns.every(
        (one) => one.pattern.test(text) === (one.pattern === pattern),
      ),
    );
    const skipped = texts.filter(
      (text) => !tellsAuthor(text, lookAt(text).marks, isParagraph),
    );
    expect(texts).not.toHaveLength(0);
    expect(skipped).toStrictEqual([]);
  },
);
