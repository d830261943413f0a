import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { cut, showBlocks, showSections } from "./show.ts";

test.each([
  ["under a bold line", "**Alerts**\n- \n", ["1 item: "]],
  ["under text", "Alerts\n-\n", ["paragraph: Alerts", "1 item: "]],
  ["in a list", "- Flow\n  -\n", ["1 item: Flow", "2 item: "]],
  [
    "several, numbered",
    "- Flow\n  1. \n  2. \n",
    ["1 item: Flow", "2 item: ", "2 item: "],
  ],
  [
    "in a quote",
    "> Flow\n> -\n",
    ["quoted paragraph: Flow", "quoted 1 item: "],
  ],
])("an empty bullet %s", (_, markdown, blocks) => {
  expect(showBlocks(markdown)).toEqual(blocks);
});

test.each([
  ["Title\n--\n", ['2 heading "Title"']],
  ["Title\n---\n", ['2 heading "Title"']],
  ["# Title\n-\n", ['1 heading "Title"']],
  ["Title\n=\n", ['1 heading "Title"']],
])("%j stays a heading", (markdown, sections) => {
  expect(showSections(markdown)).toEqual(sections);
});

test.each([
  ["a - b\n", ["paragraph: a - b"]],
  ["1.\n", ["1 item: "]],
  ["Text\n1. and more\n", ["paragraph: Text", "1 item: and more"]],
])("%j stays what it is", (markdown, blocks) => {
  expect(showBlocks(markdown)).toEqual(blocks);
});

test("ranges hold text and markers apart", () => {
  const document = parseDocument("- Flow\r\n  1. \r\n  2. \r\n");

  expect(
    cut(
      document,
      document.blocks.map(({ range }) => range),
    ),
  ).toEqual(["- Flow", "1.", "2."]);
});
