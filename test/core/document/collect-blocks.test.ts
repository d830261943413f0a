import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { cut, showBlocks } from "./show.ts";

test.each([
  [
    "paragraphs over lines",
    "One\ntwo\\\nthree\n",
    ["paragraph: One\ntwo\nthree"],
  ],
  [
    "markup dropped",
    "A *b* **c** `d` [e](f) ![g](h) ![](i.png) <kbd>j</kbd>\n",
    ["paragraph: A b c d e g i.png j"],
  ],
  [
    "placeholders kept",
    "As a <user>, I <want>\n",
    ["paragraph: As a <user>, I <want>"],
  ],
  [
    "items by their own text",
    "- One\n  - Two\n\n    More\n- [x] Three\n- [ ] Four\n",
    [
      "1 item: One",
      "2 item: Two",
      "2 paragraph: More",
      "1 [x] item: Three",
      "1 [ ] item: Four",
    ],
  ],
  ["empty items", "-\n- a\n1.\n", ["1 item: ", "1 item: a", "1 item: "]],
  [
    "items that only hold something",
    "- ```\n  code\n  ```\n",
    ["1 code: code"],
  ],
  [
    "quotes",
    "> One\n> - Two\n",
    ["quoted paragraph: One", "quoted 1 item: Two"],
  ],
  [
    "cells without the header",
    "| A | B |\n| - | - |\n| c | |\n",
    ["cell: c", "cell: "],
  ],
  [
    "definitions",
    "[a]: https://example.com\n",
    ["definition: https://example.com"],
  ],
  [
    "footnotes",
    "Text[^1]\n\n[^1]: Note\n",
    ["paragraph: Text", "paragraph: Note"],
  ],
  ["headings in lists", "- # One\n", ["1 other: One"]],
  ["no rules and no front matter", "---\na: b\n---\n\n***\n", []],
])("%s", (_, markdown, blocks) => {
  expect(showBlocks(markdown)).toEqual(blocks);
});

describe("comments", () => {
  test.each([
    ["alone", "<!-- Say it -->\n", ["comment: Say it"]],
    [
      "over lines and blank lines",
      "<!--\nOne\n\nTwo\n-->\n",
      ["comment: One\n\nTwo"],
    ],
    [
      "before text on their line",
      "<!-- a --> Text <!-- b -->\n",
      ["comment: a", "html: Text", "comment: b"],
    ],
    [
      "in text",
      "Text <!-- a --> more\n",
      ["paragraph: Text  more", "comment: a"],
    ],
    [
      "in a line of a quote",
      "> **Owner:** <!-- name -->  \n> **Date:** x\n",
      ["quoted paragraph: Owner: \nDate: x", "quoted comment: name"],
    ],
    ["over lines of a quote", "> <!-- a\n> b -->\n", ["quoted comment: a\nb"]],
    ["alone in an item", "- <!-- a -->\n", ["1 comment: a"]],
    ["in an item", "- b <!-- a -->\n", ["1 item: b", "1 comment: a"]],
    [
      "alone in a cell",
      "| A |\n| - |\n| <!-- a --> |\n",
      ["cell: ", "comment: a"],
    ],
    ["inside emphasis", "*a <!-- b -->*\n", ["paragraph: a", "comment: b"]],
    ["never closed", "<!-- a\n\nb\n", ["comment: a\n\nb"]],
    ["not in code", "`<!-- a -->`\n", ["paragraph: <!-- a -->"]],
    [
      "as definitions",
      '[//]: # (a)\n\n[comment]: # "b"\n',
      ["comment: a", "comment: b"],
    ],
    [
      "as definitions without quotes, which Markdown reads as text",
      "[comment]: # What does it do?\n",
      ["comment: What does it do?"],
    ],
    ["not as definitions of links", "[design]: #x\n", ["definition: #x"]],
  ])("%s", (_, markdown, blocks) => {
    expect(showBlocks(markdown)).toEqual(blocks);
  });
});

test("HTML blocks lose their tags and keep their text", () => {
  expect(showBlocks("<aside>\n❗\n\nFill this *last*.\n\n</aside>\n")).toEqual([
    "html: ❗",
    "paragraph: Fill this last.",
  ]);
  expect(showBlocks("<img src=a.png>\n\n<br>\n\n<div></div>\n")).toEqual([
    "html: ",
  ]);
});

test("ranges hold the source of each block", () => {
  const document = parseDocument(
    "Text <!-- a -->\n\n- [ ] One\n  - Two\n\n| A |\n| - |\n| b c |\n",
  );

  expect(
    cut(
      document,
      document.blocks.map(({ range }) => range),
    ),
  ).toEqual(["Text <!-- a -->", "<!-- a -->", "- [ ] One", "- Two", "| b c |"]);
});

test("of a table, ranges hold rows, and cells without their bars", () => {
  const document = parseDocument("| A | B |\n| - | - |\n| c d |   |\n");
  const [table] = document.tables;

  expect(table?.header.map(({ text }) => text)).toEqual(["A", "B"]);
  expect(cut(document, table?.rows.map(({ range }) => range) ?? [])).toEqual([
    "| c d |   |",
  ]);
  expect(
    cut(document, table?.rows[0]?.cells.map(({ range }) => range) ?? []),
  ).toEqual(["c d", "|   |"]);
});

test("tables in lists and quotes belong to their section", () => {
  const { tables } = parseDocument(
    "## A\n\n> | B |\n> | - |\n> | c |\n\n- d\n\n  | E |\n  | - |\n  | f |\n",
  );

  expect(
    tables.map(({ header, section }) => [header[0]?.text, section.heading]),
  ).toEqual([
    ["B", "A"],
    ["E", "A"],
  ]);
});

test("each block has a number of its own", () => {
  const { blocks } = parseDocument(
    "# A\n\nOne <!-- two -->\n\n- Three\n\n## B\n\n| C |\n| - |\n| four |\n",
  );
  const numbers = blocks.map(({ number }) => number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
});
