import { clipLine } from "../../../src/cli/format/clip-line.ts";
import { processorTime } from "../../core/processor-time.ts";

/** The line, and under it carets where the range is. */
function shown(line: string, part: string, width = 80): string {
  const start = line.indexOf(part);
  const clipped = clipLine(line, start, start + part.length, width);
  const carets = "^".repeat(clipped.to - clipped.from);
  return `${clipped.text}\n${" ".repeat(clipped.from)}${carets}`;
}

test("marks stand under the range", () => {
  expect(shown("Status: TBD, soon", "TBD")).toBe(
    "Status: TBD, soon\n        ^^^",
  );
});

test("a tab reaches to the next multiple of four", () => {
  expect(shown("ab\tTBD", "TBD")).toBe("ab  TBD\n    ^^^");
  expect(shown("\t- TBD", "- ")).toBe("    - TBD\n    ^^");
});

test("wide letters take two cells, combining ones none", () => {
  expect(shown("상태: TBD", "TBD")).toBe("상태: TBD\n      ^^^");
  expect(shown("상태: TBD", "태")).toBe("상태: TBD\n  ^^");
  expect(shown("cafe\u0301 TBD", "TBD")).toBe("cafe\u0301 TBD\n     ^^^");
  expect(shown("👩‍👩‍👧 TBD", "TBD")).toBe("👩‍👩‍👧 TBD\n   ^^^");
});

test("control characters are shown, never sent", () => {
  expect(shown("a\u001b[31m TBD\u0007", "TBD")).toBe("a␛[31m TBD␇\n       ^^^");
  expect(shown("\u202eevil TBD", "TBD")).toBe("�evil TBD\n      ^^^");
  expect(shown("\ufeff# TBD", "TBD")).toBe("# TBD\n  ^^^");
});

test("an empty range is one caret, also behind the line", () => {
  expect(clipLine("ab", 1, 1, 80)).toEqual({ text: "ab", from: 1, to: 2 });
  expect(clipLine("ab", 9, 9, 80)).toEqual({ text: "ab", from: 2, to: 3 });
});

const long = `${"left ".repeat(30)}MIDDLE${" right".repeat(30)}`;

test("a long line is cut on both sides of the range", () => {
  const [line = "", carets = ""] = shown(long, "MIDDLE", 40).split("\n");
  expect(line).toBe("…t left left left MIDDLE right right ri…");
  expect(line).toHaveLength(40);
  expect(line.slice(carets.indexOf("^"), carets.length)).toBe("MIDDLE");
});

test("a line is not cut where nothing is missing", () => {
  expect(shown(long, "left", 20).split("\n")).toEqual([
    "left left left left…",
    "^^^^",
  ]);
  expect(shown("0123456789", "9", 10)).toBe("0123456789\n         ^");
});

test("of a range longer than the line allows, the beginning is shown", () => {
  const [line = "", carets = ""] = shown(long, long.slice(50, 250), 40).split(
    "\n",
  );
  expect(line).toHaveLength(40);
  expect(carets.indexOf("^")).toBeGreaterThan(0);
  expect(carets.length).toBeLessThanOrEqual(40);
});

test("a line of a million letters costs no more than its clip", () => {
  const huge = "x".repeat(1_000_000);
  const spent = processorTime(() => {
    for (let index = 0; index < 100; index++)
      clipLine(huge, 500_000, 500_001, 80);
  });
  expect(spent).toBeLessThan(2000);
});
