import * as fc from "fast-check";

import { isAscii, twinPattern } from "../../src/core/twin-pattern.ts";

const sources = [
  String.raw`(?<![\p{L}\p{N}-])(?:fast|some[\p{L}]*)(?![\p{L}\p{N}]|-[\p{L}])`,
  String.raw`[^\p{L}\p{N}]+`,
  String.raw`[\p{Lu}]{2,}`,
  String.raw`(?:wann|später)(?![\p{L}_-])`,
];
const pieces = fc.constantFrom(
  ..."aZ0 -_.'(\n".split(""),
  "fast",
  "SOMEthing",
  "wann",
  "später",
  "é",
  "漢",
);
const texts = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(""));

function found(text: string, pattern: RegExp): readonly string[] {
  return Array.from(
    text.matchAll(pattern),
    (match) => `${match.index} ${match[0]}`,
  );
}

test.each(sources)(
  "%s finds in every text what its Unicode form finds",
  (source) => {
    const twin = twinPattern(source, "gi");
    const unicode = new RegExp(source, "giu");
    fc.assert(
      fc.property(texts, (text) => {
        expect(found(text, twin(text))).toEqual(found(text, unicode));
      }),
    );
  },
);

test.each([
  ["", true],
  ["Plain text\r\n\u007f", true],
  ["caf\u00e9", false],
  ["\u0080", false],
])("%j is ASCII: %s", (text, expected) => {
  expect(isAscii(text)).toBe(expected);
  expect(isAscii(text)).toBe(expected);
});
