import {
  inCell,
  inCode,
} from "../../../../src/core/report/command-replies/in-code.ts";

test.each([
  ["a b", "`a b`"],
  ["a\n b", "`a b`"],
  ["a`b", "``a`b``"],
  ["`a", "`` `a ``"],
  ["a```b``c", "````a```b``c````"],
  ["", "` `"],
  ["x".repeat(300), `\`${"x".repeat(200)}…\``],
])("%j stands in code as %s", (text, code) => {
  expect(inCode(text)).toBe(code);
});

test("A bar in a table cell is escaped", () => {
  expect(inCell("a|b")).toBe("`a\\|b`");
});
