import type { Finding, TextEdit } from "../../../src/core/finding.ts";
import { applyFixes } from "../../../src/core/fixes/apply-fixes.ts";
import { findingOf } from "../builders/spec-report.ts";

const text = "one\ntwo\nthree\n";

function fixedBy(
  line: number,
  rule: string,
  ...edits: readonly TextEdit[]
): Finding {
  return findingOf("spec.md", line, { rule, fix: { title: "Do", edits } });
}

test("All edits of fixes that do not touch each other are made, in any order", () => {
  const last = fixedBy(3, "b", { start: 8, end: 13, newText: "3" });
  const first = fixedBy(
    1,
    "a",
    { start: 0, end: 3, newText: "1" },
    { start: 14, end: 14, newText: "four\n" },
  );
  const { text: fixed, applied } = applyFixes(text, [last, first]);
  expect(fixed).toBe("1\ntwo\n3\nfour\n");
  expect(applied).toEqual([last, first]);
});

test.each<[string, TextEdit]>([
  ["overlaps", { start: 2, end: 5, newText: "" }],
  ["follows directly", { start: 7, end: 8, newText: "" }],
  ["inserts at the same place", { start: 4, end: 4, newText: "x" }],
])("Of two fixes the first counts where the other %s", (_, edit) => {
  const first = fixedBy(2, "a", { start: 4, end: 7, newText: "2" });
  const other = fixedBy(2, "b", edit, { start: 13, end: 13, newText: "!" });
  expect(applyFixes(text, [first, other])).toEqual({
    text: "one\n2\nthree\n",
    applied: [first],
  });
});

test("Only what one rule found is fixed where it is named", () => {
  const one = fixedBy(1, "a", { start: 0, end: 3, newText: "1" });
  const other = fixedBy(2, "b", { start: 4, end: 7, newText: "2" });
  const none = findingOf("spec.md", 3, { rule: "b" });
  expect(applyFixes(text, [one, other, none], { rule: "b" })).toEqual({
    text: "one\n2\nthree\n",
    applied: [other],
  });
});
