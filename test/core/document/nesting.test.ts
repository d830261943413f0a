import { DocumentTooDeepError } from "../../../src/core/document/nesting.ts";
import { parseDocument } from "../../../src/core/document/parse-document.ts";

test.each([
  ["quotes", ">".repeat(5_000)],
  ["quotes with blanks", `${"> ".repeat(5_000)}a`],
  ["indented quotes", `   ${"> ".repeat(5_000)}a`],
  ["bullets", `${"- ".repeat(5_000)}a`],
  ["numbers", `${"1. ".repeat(5_000)}a`],
  ["a mixture", `Text\n\n${"> - 1) ".repeat(2_000)}a`],
  ["emphasis", `${"*a ".repeat(400)}${"b*".repeat(400)}`],
  [
    "lists over lines",
    Array.from({ length: 150 }, (_, depth) => `${"  ".repeat(depth)}- a`).join(
      "\n",
    ),
  ],
])("%s nested too deep are refused", (_, markdown) => {
  expect(() => parseDocument(markdown)).toThrow(DocumentTooDeepError);
});

test("says at which line", () => {
  expect(() => parseDocument(`a\n\nb\n\n${">".repeat(5_000)}`)).toThrow(
    expect.objectContaining({ line: 5 }),
  );
});

test.each([
  ["a rule of stars", "* ".repeat(5_000)],
  ["a rule of dashes", "-".repeat(5_000)],
  ["a table of contents", "  - a\n".repeat(5_000)],
  ["twenty levels", `${"> ".repeat(20)}a`],
])("%s is fine", (_, markdown) => {
  expect(() => parseDocument(markdown)).not.toThrow();
});

test("a parser that overflows the stack is a document too deep", () => {
  expect(() => parseDocument("a", overflow)).toThrow(DocumentTooDeepError);
});

function overflow(): never {
  throw new RangeError("Maximum call stack size exceeded");
}
