import { startsOtherwiseThan } from "../../src/core/starts-otherwise.ts";

const startsOtherwise = startsOtherwiseThan("nsz");

test.each(["Abc", "a", "Zebra".slice(1), "yes", "M"])(
  "%j starts with another letter",
  (text) => {
    expect(startsOtherwise(text)).toBe(true);
  },
);

test.each([
  "n/a",
  "None",
  "Zebra",
  "sans",
  "",
  "1",
  "- n/a",
  "(",
  "[",
  "@",
  "{",
  "~",
  "é",
  "\u0141",
  "\u212A",
  "\u017F",
  "不适用",
])("%j may start with one of them", (text) => {
  expect(startsOtherwise(text)).toBe(false);
});
