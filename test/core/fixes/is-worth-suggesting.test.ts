import { isWorthSuggesting } from "../../../src/core/fixes/is-worth-suggesting.ts";
import type { Finding, Severity } from "../../../src/core/finding.ts";
import { findingOf, reportOf } from "../builders/spec-report.ts";

const text = "# A\n\n## Gaols\n\nFaster.\n";

const slip = findingOf("spec.md", 3, {
  rule: "section-required",
  fix: {
    title: "Rename",
    edits: [{ start: 8, end: 13, newText: "Goals" }],
  },
});

function found(severity: Severity, line = 5): Finding {
  return findingOf("spec.md", line, { rule: "goal-covered", severity });
}

test.each([
  ["nothing", [slip], [], true],
  ["as much", [slip], [slip], false],
  ["a warning in the place of an error", [slip], [found("warning")], true],
  ["another error", [slip], [found("error")], false],
  ["more in all", [slip], [found("warning"), found("notice")], false],
  [
    "the same warning and a notice less",
    [found("warning"), slip],
    [found("warning")],
    true,
  ],
  [
    "an error in the place of a warning",
    [found("warning"), slip],
    [slip, found("error")],
    false,
  ],
] as const)("a fix that leaves %s", (_, before, after, isWorth) => {
  const report = reportOf("spec.md", { findings: before });
  const left = reportOf("spec.md", { findings: after });
  expect(isWorthSuggesting({ text, report }, left, slip)).toBe(isWorth);
});

test("a fix after which the text can no longer be read is not", () => {
  const report = reportOf("spec.md", { findings: [slip, found("error")] });
  const unreadable = findingOf("spec.md", 1, { rule: "document-readable" });
  const left = reportOf("spec.md", { findings: [unreadable] });
  expect(isWorthSuggesting({ text, report }, left, slip)).toBe(false);
});
