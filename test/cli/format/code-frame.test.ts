import picocolors from "picocolors";

import { codeFrame } from "../../../src/cli/format/code-frame.ts";

/** Marks what stands between two `¦` in the text. */
function framed(marked: string, width = 60): string {
  const [before = "", inside = "", after = ""] = marked.split("¦");
  const lines = (before + inside + after).split(/\r\n|\n|\r/);
  const [line, column] = placeAfter(before);
  const [endLine, endColumn] = placeAfter(before + inside);
  return codeFrame({
    range: { line, column, endLine, endColumn },
    lines,
    width,
    digits: String(endLine).length,
    colors: picocolors.createColors(false),
    mark: (text) => text,
  }).join("\n");
}

function placeAfter(text: string): [line: number, column: number] {
  const lines = text.split(/\r\n|\n|\r/);
  return [lines.length, (lines.at(-1) ?? "").length + 1];
}

test("one line", () => {
  expect(framed("# Title\n\n## ¦Goals¦\n")).toBe("3 │ ## Goals\n  │    ^^^^^");
});

test("CRLF counts as one line ending and is not marked", () => {
  expect(framed("# Title\r\n\r\n¦## Goals¦\r\n\r\n")).toBe(
    "3 │ ## Goals\n  │ ^^^^^^^^",
  );
});

test("several lines", () => {
  expect(framed("Text\n\n¦<aside>\nFill this\n</aside>¦\n")).toBe(
    [
      "3 │ ╭ <aside>",
      "4 │ │ Fill this",
      "5 │ │ </aside>",
      "  │ ╰────────^",
    ].join("\n"),
  );
});

test("of many lines, the first and the last", () => {
  const text = Array.from({ length: 12 }, (_, index) => `Line ${index + 1}`);
  expect(framed(`¦${text.join("\n")}¦`)).toBe(
    [
      " 1 │ ╭ Line 1",
      " 2 │ │ Line 2",
      "   │ │ …",
      "12 │ │ Line 12",
      "   │ ╰───────^",
    ].join("\n"),
  );
});

test("a range that ends behind a line break ends on the line before", () => {
  expect(framed("¦## Goals\n¦\nText\n")).toBe("1 │ ## Goals\n  │ ^^^^^^^^");
});

test("an empty line shows nothing", () => {
  expect(framed("# Title\n¦¦")).toBe("");
  expect(framed("¦¦")).toBe("");
});

test("no row is wider than asked for", () => {
  const long = "word ".repeat(100);
  for (const marked of [`¦${long}¦`, `${long}¦x¦`, `¦${long}\n${long}¦`])
    for (const row of framed(marked, 60).split("\n"))
      expect(row.length).toBeLessThanOrEqual(60);
});
