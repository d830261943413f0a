import * as fc from "fast-check";
import type { Nodes } from "mdast";

import { parseFragment } from "../../../src/core/document/parse-fragment.ts";
import { quoteText } from "../../../src/core/scaffold/quote-text.ts";
import { anyMarkdown, wordsLost } from "./words.ts";

test.each([
  ["a person", "Hi @bob", "Hi @&#8203;bob"],
  ["a team", "cc @acme/team.", "cc @&#8203;acme/team."],
  ["two in brackets", "(@bob, @cy-2)", "(@&#8203;bob, @&#8203;cy-2)"],
  ["two in one", "@bob@cy", "@&#8203;bob@&#8203;cy"],
  ["an escaped one", String.raw`\@bob`, String.raw`\@&#8203;bob`],
  ["the owner of something", "@bob's idea", "@&#8203;bob's idea"],
  ["a person in bold and in a list", "- **@bob**", "- **@&#8203;bob**"],
  ["a person in a heading", "# For @bob", "# For @&#8203;bob"],
  [
    "a person in a table",
    "| a |\n| - |\n| @bob |",
    "| a |\n| - |\n| @&#8203;bob |",
  ],
  ["a person between tags", "<b>@bob</b>", "<b>@&#8203;bob</b>"],
  [
    "a person in an HTML block",
    "<p title='@x'>\n@bob\n</p>",
    "<p title='@x'>\n@&#8203;bob\n</p>",
  ],
  ["a person behind a stray backtick", "a ` b @bob c", "a ` b @&#8203;bob c"],
  ["a person behind a comment", "@<!-- x -->bob", "@&#8203;bob"],
  ["a person in one comment of two", "@<!<!-- x -->-- y -->bob", "@&#8203;bob"],
])("%s is named and not mentioned", (_name, markdown, quoted) => {
  expect(quoteText(markdown)).toBe(quoted);
});

test.each([
  ["an address", "mail a@b.de"],
  ["code", "run `npm i @acme/x`"],
  ["a fence", "```\n@bob fixes #1\n```"],
  ["the path of an address", "https://medium.com/@ana/post"],
  ["an at sign alone", "meet @ noon"],
  ["a number that nothing closes", "see #12"],
  ["a word that closes nothing", "prefix #12"],
])("%s stays", (_name, markdown) => {
  expect(quoteText(markdown)).toBe(markdown);
});

test.each([
  ["Fixes #12", "Fixes #&#8203;12"],
  [
    "closes: #12 and resolves acme/x#3",
    "closes: #&#8203;12 and resolves acme/x#&#8203;3",
  ],
  ["Fixed GH-4", "Fixed GH&#8203;-4"],
  [
    "Resolve https://github.com/acme/x/issues/4",
    "Resolve https:&#8203;//github.com/acme/x/issues/4",
  ],
])("%s closes nothing", (markdown, quoted) => {
  expect(quoteText(markdown)).toBe(quoted);
});

test.each([
  ["a <!-- hidden --> b", "a  b"],
  ["<!--\nhidden\n\nstill\n-->\n\nb", "\n\nb"],
  ["a\n\n<!-- never closed\n\nb", "a\n\n"],
  ["<?php hidden ?>\n\nb", "\n\nb"],
])("What %j hides is left out", (markdown, quoted) => {
  expect(quoteText(markdown)).toBe(quoted);
});

test("Whatever is quoted, no shown word is lost and no prose mentions anybody", () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      fc.pre(!/<[!?]/.test(markdown));
      const quoted = quoteText(markdown);
      expect(wordsLost(markdown, quoted)).toEqual([]);
      expect(proseOf(parseFragment(quoted).tree)).not.toMatch(
        /(?<!\w)@[a-z]|fixes #\d/i,
      );
    }),
    { numRuns: 200 },
  );
});

function proseOf(node: Nodes): string {
  if (node.type === "text") return ` ${node.value}`;
  return "children" in node ? node.children.map(proseOf).join("") : "";
}
