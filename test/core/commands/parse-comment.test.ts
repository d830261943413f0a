import * as fc from "fast-check";

import { parseComment } from "../../../src/core/commands/parse-comment.ts";
import { readWords } from "../../../src/core/commands/read-words.ts";
import { processorTime } from "../processor-time.ts";

const pieces = fc.constantFrom(
  "/spec check",
  "/spec new prd",
  "/SPEC",
  "/spec link `a.md`",
  "> ",
  "- ",
  "    ",
  "```",
  "`",
  "<!--",
  "-->",
  "<details>",
  "</details>",
  "[",
  "](x)",
  "| a |",
  "| - |",
  "\\",
  "---",
  "text ",
  "\u200B",
  "\n",
  "\r\n",
  "\n\n",
);
const comments = fc
  .array(fc.oneof(pieces, fc.string()), { maxLength: 30 })
  .map((all) => all.join(""));

test("No comment makes the parser throw, and a command is always first on its line", () => {
  fc.assert(
    fc.property(comments, (comment) => {
      const lines = comment.split(/\r\n|\n|\r/);
      for (const { line } of parseComment(comment)) {
        expect(lines[line - 1]).toMatch(/^\P{L}*spec/iu);
      }
    }),
  );
});

test("A comment in quotes or in a fence asks for nothing", () => {
  fc.assert(
    fc.property(comments, (comment) => {
      const quoted = comment.split(/\r\n|\n|\r/).map((line) => `> ${line}`);
      expect(parseComment(quoted.join("\n"))).toEqual([]);
      const fence = "`".repeat(40);
      expect(parseComment(`${fence}\n${comment}\n${fence}`)).toEqual([]);
    }),
  );
});

test("A line of nothing but opening quotes is read at once", () => {
  const comment = `/spec new prd ${"“ ".repeat(30_000)}`;
  expect(processorTime(() => parseComment(comment))).toBeLessThan(500);
});

test.each([
  ["a b", ["a", "b"]],
  ['"a b" c', ["a b", "c"]],
  ["'a b' c", ["a b", "c"]],
  ["“a b”", ["a b"]],
  ["don't 'tis", ["don't", "'tis"]],
  ['say "x', ["say", '"x']],
  ['"a"b', ['"a"b']],
  ["`a b.md`", ["a b.md"]],
  ["``a`b``", ["a`b"]],
  ["<https://x.y/z>", ["https://x.y/z"]],
  ["[PRD](docs/a.md)", ["docs/a.md"]],
  ["[my PRD](<docs/a.md>)", ["docs/a.md"]],
  ['""', [""]],
  ["   ", []],
])("The words of %s", (line, words) => {
  expect(readWords(line).map((word) => word.text)).toEqual(words);
});
