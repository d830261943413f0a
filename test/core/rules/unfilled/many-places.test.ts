import type { Root, RootContent } from "mdast";

import { parseDocument } from "../../../../src/core/document/parse-document.ts";
import { findUnfilled } from "../../../../src/core/rules/unfilled/find-unfilled.ts";
import { processorTime } from "../../processor-time.ts";

/** Without a parser, which takes longer for some of these than all that is measured. */
function treeOf(text: string, type: "paragraph" | "html"): Root {
  let offset = 0;
  const children = text.split(/(?<=\n)/).map((line, index): RootContent => {
    const value = line.trimEnd();
    const start = { line: index + 1, column: 1, offset };
    const end = {
      line: index + 1,
      column: value.length + 1,
      offset: offset + value.length,
    };
    const position = { start, end };
    offset += line.length;
    return type === "html"
      ? { type, value, position }
      : { type, position, children: [{ type: "text", value, position }] };
  });
  return { type: "root", children };
}

const many = 40_000;

test.each([
  ["gaps", "TODO x ", "paragraph"],
  ["placeholders", "<user> ", "paragraph"],
  ["comments", "<!-- TODO -->\n", "html"],
] as const)("takes no quadratic time for many %s", (_, part, type) => {
  const text = part.repeat(many).trimEnd();
  const document = parseDocument(text, () => treeOf(text, type));

  const spent = processorTime(() => {
    const { places } = findUnfilled(document, undefined);
    expect(places.length).toBeGreaterThan(0);
  });

  expect(spent).toBeLessThan(3_000);
});

test("names every placeholder of a line once", () => {
  const text = "Ask <user> and <team>, then <user>";
  const document = parseDocument(text, () => treeOf(text, "paragraph"));

  expect(
    findUnfilled(document, undefined).places.map(({ texts }) => texts),
  ).toEqual([["<user>", "<team>"]]);
});
