import {
  isTelling,
  normaliseGuidance,
} from "../../../src/core/template/guidance-text.ts";

test.each([
  ["white space", "Describe\n   the  goal", "describe the goal"],
  ["quotes and dashes", "“Why” — the user’s goal…", '"why" - the user\'s goal'],
  [
    "emphasis and code",
    "*Describe* the **goal** of `x_y`",
    "describe the goal of xy",
  ],
  ["list markers and quotes", "> 1. Describe it", "describe it"],
  ["closing punctuation", "Describe it:", "describe it"],
])("%s make no difference", (_, text, normalised) => {
  expect(normaliseGuidance(text)).toBe(normalised);
});

test.each([
  ["Describe it", true],
  ["これは何のための機能ですか", true],
  ["Draft", false],
  ["n/a", false],
  ["not applicable", false],
  ["-", false],
])("%s says enough: %s", (text, telling) => {
  expect(isTelling(normaliseGuidance(text))).toBe(telling);
});
