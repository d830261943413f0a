import {
  findTokens,
  mayHoldTokens,
} from "../../../../src/core/rules/unfilled/find-tokens.ts";
import {
  gapWords,
  undecided,
  unwritten,
} from "../../../../src/core/rules/unfilled/placeholder-words.ts";
import { noSlots } from "../../../../src/core/rules/unfilled/slots.ts";
import { lookAt } from "../../../../src/core/rules/unfilled/text-look.ts";

const texts = [
  ...gapWords.map((word) => `Limit is ${word}`),
  ...[...undecided, ...unwritten].map((word) => `Limit (to be ${word})`),
  "fill me in",
  "fill this in",
  "leave empty",
  "leave this blank",
  "see $ARGUMENTS",
  "KEP-NNNN",
  "SE-XXXX",
  "SE-0000",
  "NNNNN",
  "#0000",
  "AC: #",
  "NEEDS CLARIFICATION",
  "[NEEDS CLARIFICATION: when]",
  "<user>",
  "<...>",
  "[FEATURE NAME]",
  "{{title}}",
  "{short title of it}",
  "Example (placeholder only)",
  "Ana (rename me)",
  "Ana (replace with you)",
  "When ____ happens",
];

test.each(texts)("a cheap look lets through %j", (text) => {
  expect(findTokens(text, false, noSlots)).toHaveLength(1);
  expect(mayHoldTokens(text, lookAt(text))).toBe(true);
});
