import type { Config } from "../../../src/core/config/config.ts";
import type { Finding } from "../../../src/core/finding.ts";
import type { Snapshot } from "../../../src/core/policy/snapshot.ts";
import { reviewComments } from "../../../src/core/report/review-comments.ts";
import { decide } from "../builders/decide.ts";
import { findingOf } from "../builders/spec-report.ts";
import {
  changedFile,
  snapshotOf,
  specSnapshotOf,
  strictConfig,
  text,
  validConfig,
} from "../builders/snapshot.ts";

const prd = "docs/specs/7.prd.md";
const lines = Array.from({ length: 60 }, (_, n) => `line ${n + 1}\n`).join("");

/** Lines 1 to 20 and 41 to 50 of the spec are in the diff. */
const file = changedFile(prd, {
  patch: `@@ -1,20 +1,20 @@\n${" x\n".repeat(20)}@@ -41,10 +41,10 @@\n${"+x\n".repeat(10)}`,
});

function commentsOn(
  findings: readonly Finding[],
  parts: Partial<Snapshot> = {},
) {
  const snapshot = snapshotOf({
    specs: [specSnapshotOf(prd, { head: text(lines), file })],
    ...parts,
  });
  return reviewComments(decide(snapshot, { [prd]: { findings } }), snapshot);
}

function placesOf(findings: readonly Finding[], parts?: Partial<Snapshot>) {
  return commentsOn(findings, parts).map(
    ({ comment }) => `${comment.startLine}-${comment.line}`,
  );
}

test("a comment says what is wrong and can be found again", () => {
  const [first] = commentsOn([findingOf(prd, 3)]);
  expect(first?.comment).toEqual({
    path: prd,
    startLine: 3,
    line: 3,
    body: `<!-- specgate:finding ${first?.key} -->

Section \`Goals\` is empty; write at least one goal ([\`section-empty\`](https://specgate.example/rules/section-empty))`,
  });
});

test("a fix becomes a suggestion for exactly its lines", () => {
  const start = lines.indexOf("line 4");
  const fix = {
    title: "Change it",
    edits: [{ start, end: start + 6, newText: "LINE 4" }],
  };
  const [first] = commentsOn([findingOf(prd, 3, { fix })]);
  expect(first?.comment).toMatchObject({ startLine: 4, line: 4 });
  expect(first?.comment.body).toMatch(/\n\n```suggestion\nLINE 4\n```$/);
});

test.each<[string, Partial<Finding>, readonly string[]]>([
  ["line of the diff", { line: 3, endLine: 3 }, ["3-3"]],
  ["several lines", { line: 3, endLine: 5 }, ["3-5"]],
  ["line between hunks", { line: 30, endLine: 30 }, []],
  ["into a hunk", { line: 38, endLine: 42 }, ["41-42"]],
  ["out of a hunk", { line: 18, endLine: 30 }, ["18-20"]],
  ["over both hunks", { line: 19, endLine: 45 }, ["19-20"]],
  ["too many lines", { line: 1, endLine: 20 }, ["1-1"]],
])("stands on lines of the diff: %s", (_, place, places) => {
  expect(placesOf([findingOf(prd, 1, place)])).toEqual(places);
});

test("a point behind the last line stands on the last line", () => {
  const short = changedFile(prd, { patch: "@@ -0,0 +1,2 @@\n+a\n+b" });
  const specs = [specSnapshotOf(prd, { head: text("a\nb\n"), file: short })];
  expect(placesOf([findingOf(prd, 3)], { specs })).toEqual(["2-2"]);
});

test("a file of two specs and the same finding have two threads", () => {
  const other = "docs/specs/8.prd.md";
  const snapshot = snapshotOf({
    specs: [prd, other].map((path) =>
      specSnapshotOf(path, { head: text(lines), file: { ...file, path } }),
    ),
  });
  const evaluation = decide(snapshot, {
    [prd]: { findings: [findingOf(prd, 3)] },
    [other]: { findings: [findingOf(other, 3)] },
  });
  const keys = reviewComments(evaluation, snapshot).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

describe("what is commented on", () => {
  const findings = [
    findingOf(prd, 3, { severity: "notice" }),
    findingOf(prd, 4, { severity: "warning" }),
    findingOf(prd, 5),
  ];

  test.each<
    [NonNullable<Config["report"]>["reviewComments"], readonly string[]]
  >([
    [undefined, ["5-5"]],
    ["none", []],
    ["errors", ["5-5"]],
    ["warnings", ["5-5", "4-4"]],
    ["all", ["5-5", "4-4", "3-3"]],
  ])("reviewComments: %s", (setting, places) => {
    const config = validConfig({
      ...strictConfig,
      report: { reviewComments: setting },
    });
    expect(placesOf(findings, { config })).toEqual(places);
  });

  test("nothing in a draft, a merge group or a closed pull request", () => {
    const { pull } = snapshotOf();
    expect(placesOf(findings, { pull: { ...pull, isDraft: true } })).toEqual(
      [],
    );
    expect(placesOf(findings, { pull: { ...pull, isOpen: false } })).toEqual(
      [],
    );
    expect(placesOf(findings, { subject: "merge-group" })).toEqual([]);
  });

  test("the first 30 at most", () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      findingOf(prd, (n % 20) + 1, { fingerprint: `f${n}` }),
    );
    expect(placesOf(many)).toHaveLength(30);
  });
});
