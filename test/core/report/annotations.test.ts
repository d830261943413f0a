import { evaluate } from "../../../src/core/evaluate.ts";
import type { Finding } from "../../../src/core/finding.ts";
import type { Snapshot } from "../../../src/core/policy/snapshot.ts";
import { annotationsOf } from "../../../src/core/report/annotations.ts";
import { findingOf, reportOf } from "../builders/spec-report.ts";
import {
  configFile,
  snapshotOf,
  specSnapshotOf,
} from "../builders/snapshot.ts";

const prd = "docs/specs/7.prd.md";

function annotate(findings: readonly Finding[], parts: Partial<Snapshot> = {}) {
  const snapshot = snapshotOf({ specs: [specSnapshotOf(prd)], ...parts });
  const head = reportOf(prd, { findings });
  const reports = new Map([[prd, { head, base: undefined }]]);
  return annotationsOf(evaluate(snapshot, reports), snapshot);
}

test("says what is wrong, how it is mended and where to read more", () => {
  const fix = { title: "Remove the comment", edits: [] };
  expect(annotate([findingOf(prd, 3, { fix })]).shown).toEqual([
    {
      path: prd,
      startLine: 3,
      endLine: 3,
      columns: { start: 1, end: 9 },
      level: "failure",
      title: "section-empty",
      message:
        "Section `Goals` is empty; write at least one goal\nFix: Remove the comment\nhttps://specgate.example/rules/section-empty",
    },
  ]);
});

test("has columns on one line only, and not for a point", () => {
  const [several, point] = annotate([
    findingOf(prd, 3, { endLine: 5 }),
    findingOf(prd, 7, { column: 4, endColumn: 4 }),
  ]).shown;
  expect(several).toMatchObject({
    startLine: 3,
    endLine: 5,
    columns: undefined,
  });
  expect(point).toMatchObject({ startLine: 7, endLine: 7, columns: undefined });
});

test("puts errors first and counts what is too much", () => {
  const findings = Array.from({ length: 620 }, (_, line) =>
    findingOf(prd, line + 1, { severity: line < 600 ? "notice" : "error" }),
  );
  const { shown, left } = annotate(findings);
  expect(shown).toHaveLength(500);
  expect(left).toBe(120);
  expect(shown.slice(0, 21).map((one) => one.level)).toEqual([
    ...Array.from({ length: 20 }, () => "failure"),
    "notice",
  ]);
});

test("stands on the configuration that a pull request breaks", () => {
  const problem = {
    message: "Unknown key `a`",
    line: 4,
    column: 1,
    endLine: 4,
    endColumn: 2,
  };
  const { shown } = annotate([], {
    specs: [],
    headConfig: { kind: "invalid", file: configFile, problems: [problem] },
  });
  expect(shown).toEqual([
    {
      path: ".github/specgate.yml",
      startLine: 4,
      endLine: 4,
      columns: { start: 1, end: 2 },
      level: "failure",
      title: "Configuration of Specgate",
      message: "Unknown key `a`",
    },
  ]);
});

test("stands on a file that cannot be read", () => {
  const { shown } = annotate([], {
    specs: [specSnapshotOf(prd, { head: { kind: "symlink" } })],
  });
  expect(shown).toMatchObject([
    {
      path: prd,
      startLine: 1,
      message: "This is no spec that can be read: it is a symbolic link",
    },
  ]);
});
