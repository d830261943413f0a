import { isBetter } from "../../../src/core/fixes/is-better.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { findingOf, reportOf } from "../builders/spec-report.ts";

const text = "# A\n\n## Goals\n\nFaster.\n\n## Plan\n\nNow.\n";

/** Puts two lines in behind the goals. */
const missing = findingOf("spec.md", 5, {
  rule: "section-required",
  fix: {
    title: "Insert",
    edits: [{ start: 22, end: 22, newText: "\n\n## Risks\n\nWhich?" }],
  },
});
const unclear = findingOf("spec.md", 9, { rule: "criterion-testable" });

function found(rule: string, line: number): Finding {
  return findingOf("spec.md", line, { rule });
}

function isBetterWith(...after: readonly Finding[]): boolean {
  const report = reportOf("spec.md", { findings: [missing, unclear] });
  const left = reportOf("spec.md", { findings: after });
  return isBetter({ text, report }, left, [missing]);
}

const moved = found("criterion-testable", 13);

test("fewer findings are better", () => {
  expect(isBetterWith(moved)).toBe(true);
  expect(isBetterWith()).toBe(true);
});

test("as many are not, whatever they are", () => {
  expect(isBetterWith(missing, moved)).toBe(false);
  expect(isBetterWith(found("link-broken", 9), moved)).toBe(false);
});

test("what is put in asks to be written, in as many places as it likes", () => {
  const asked = [
    found("guidance-left", 9),
    found("comment-left", 9),
    found("section-empty", 7),
  ];
  expect(isBetterWith(...asked, moved)).toBe(true);
});

test.each([
  ["before it", found("guidance-left", 5)],
  ["behind it", found("guidance-left", 11)],
  ["in it, of what is written", found("criterion-testable", 9)],
])("what is found %s is new", (_, one) => {
  expect(isBetterWith(one, moved)).toBe(false);
  expect(isBetterWith(one)).toBe(one.rule === "criterion-testable");
});

test("a text that can no longer be read is no better", () => {
  expect(isBetterWith(found("document-readable", 1))).toBe(false);
});
