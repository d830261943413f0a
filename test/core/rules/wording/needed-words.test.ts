import * as fc from "fast-check";

import { emptyClaims } from "../../../../src/core/rules/wording/empty-claims.ts";
import { patternsBeyondLatin } from "../../../../src/core/rules/wording/patterns-beyond-latin.ts";
import {
  bareComparative,
  emptyOutcomes,
  relativeTargets,
} from "../../../../src/core/rules/wording/untestable-phrases.ts";
import { vaguePatterns } from "../../../../src/core/rules/wording/vague-patterns.ts";
import {
  indexByWords,
  type NeedsWords,
} from "../../../../src/core/rules/wording/word-index.ts";

const phrases = [...emptyOutcomes, ...relativeTargets, bareComparative].map(
  (phrase): Row => [phrase, () => phrase.pattern],
);
const beyond = patternsBeyondLatin();
const others = [
  ...vaguePatterns,
  ...emptyClaims,
  ...beyond.vague,
  ...beyond.claims,
].map((one): Row => [one, one.pattern]);

type Row = readonly [NeedsWords, (text: string) => RegExp];

const before = fc.constantFrom(
  "",
  "x",
  "a ",
  "the ",
  "(",
  "é",
  "適",
  "\u2013 ",
);

/** A word missing in `needs` would hide a finding from everybody. */
test.each(
  [...phrases, ...others].map(([needing, patternFor]): [string, ...Row] => [
    patternFor("").source.slice(0, 60),
    needing,
    patternFor,
  ]),
)("no text fits %s without a word that it needs", (_, needing, patternFor) => {
  const near = indexByWords([needing]);
  let fitting = 0;
  fc.assert(
    fc.property(before, textsLike(patternFor("é")), (start, rest) => {
      const text = (start + rest).replaceAll(/\s+/g, " ");
      const pattern = new RegExp(patternFor(text), "iu");
      if (!pattern.test(text)) return;
      fitting += 1;
      expect(near(text)).toContain(needing);
    }),
    { numRuns: 300 },
  );
  expect(fitting).toBeGreaterThan(5);
});

/** Texts that fit a pattern but for what has to stand around them. */
function textsLike({ source }: RegExp): fc.Arbitrary<string> {
  const plain = withoutAssertions(source)
    .replaceAll(String.raw`\b`, "")
    .replaceAll(/\[\\p\{L\}[^\]]*\]/g, "[a-z]")
    .replaceAll(/\\p\{L\}/g, "[a-z]")
    .replaceAll(/\[\^[^\]]*\]/g, "[a-z ]")
    .replaceAll(/[$^]/g, "");
  return fc.stringMatching(new RegExp(`^(?:${plain})$`));
}

/** Without `(?=`, `(?!`, `(?<=` and `(?<!`, with all that is in them. */
function withoutAssertions(source: string): string {
  const start = /\(\?<?[=!]/.exec(source)?.index;
  if (start === undefined) return source;
  let depth = 0;
  let end = start;
  do {
    if (source[end] === "\\") end += 1;
    else if (source[end] === "(") depth += 1;
    else if (source[end] === ")") depth -= 1;
    end += 1;
  } while (depth > 0 && end < source.length);
  return withoutAssertions(source.slice(0, start) + source.slice(end));
}
