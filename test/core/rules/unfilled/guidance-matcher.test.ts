import { createGuidanceMatcher } from "../../../../src/core/rules/unfilled/guidance-matcher.ts";
import { fingerprintGuidance } from "../../../../src/core/template/guidance-fingerprint.ts";
import { normaliseGuidance } from "../../../../src/core/template/guidance-text.ts";
import { parseTemplate } from "../../../../src/core/template/parse-template.ts";

const asked =
  "Say in two sentences who needs this, and what they do without it.";
const { template } = parseTemplate({
  name: "x",
  path: "x.md",
  text: "# X\n",
  origin: "file",
});
const ways = {
  "its text is known": { guidance: new Set([normaliseGuidance(asked)]) },
  "its fingerprint is known": {
    fingerprints: new Set([fingerprintGuidance(asked)]),
  },
};

describe.each(Object.entries(ways))("where %s", (_, known) => {
  const isGuidance = createGuidanceMatcher({ ...template, ...known });

  test.each([
    ["alone", asked],
    [
      "in other marks",
      `> 1. *Say* in\n  two sentences who needs this, and what they do without it`,
    ],
    ["with words behind it", `${asked} Accountants do.`],
    ["with words before it", `This is new. ${asked}`],
    ["with a list marker before it", `This is new! - ${asked}`],
    ["after emphasis and gaps", `_Is  it_ (really) new. ${asked}`],
    ["before words in other letters", `${asked} Größere Kunden – alle.`],
  ])("it is found %s", (_place, text) => {
    expect(isGuidance(text)).toBe(true);
  });

  test.each([
    [
      "inside a sentence",
      `So here: say in two sentences who needs this and that.`,
    ],
    ["in part", asked.slice(0, -20)],
    ["between other words", `This is new. ${asked} Accountants do.`],
  ])("it is not found %s", (_place, text) => {
    expect(isGuidance(text)).toBe(false);
  });
});

test("a paragraph of a comment counts by its fingerprint", () => {
  const isGuidance = createGuidanceMatcher({
    ...template,
    guidance: new Set(),
    fingerprints: new Set([fingerprintGuidance(asked)]),
  });
  expect(isGuidance(`Accountants need it\n\n${asked}\n\nand nobody else`)).toBe(
    true,
  );
});
