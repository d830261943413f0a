import { readFileSync, writeFileSync } from "node:fs";

import { plan } from "../../../src/core/plan.ts";
import type { Snapshot } from "../../../src/core/policy/snapshot.ts";
import { commentMarker } from "../../../src/core/report/comment.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import {
  decide,
  type Answers,
  type TemplateProblems,
} from "../builders/decide.ts";
import { problems, warning } from "../builders/config-problems.ts";
import { findingOf } from "../builders/spec-report.ts";
import { transcript } from "../builders/transcript.ts";
import {
  bySpecLine,
  changedFile,
  configFile,
  inDiff,
  snapshotOf,
  specSnapshotOf,
  text,
  validConfig,
} from "../builders/snapshot.ts";

/** What is posted in each case, word for word, in `golden/<case>.txt`. `UPDATE_GOLDEN=1 npm test` writes the files anew. */
interface Case {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly answers?: Answers;
  readonly atBase?: Answers;
  readonly templateProblems?: TemplateProblems;
}

const prd = "docs/specs/12-usage.prd.md";
const template = ".github/spec-templates/brief.md";
const source =
  "# Usage limits\n\n## Goals\n\n## Acceptance criteria\n\n- TBD\n";
const newSpec = specSnapshotOf(prd, {
  head: text(source),
  file: changedFile(prd, {
    status: "added",
    patch: `@@ -0,0 +1,7 @@\n${source
      .trimEnd()
      .split("\n")
      .map((line) => `+${line}`)
      .join("\n")}`,
  }),
});
const linkedSpec = specSnapshotOf(prd, {
  foundBy: [bySpecLine],
  file: undefined,
  head: text(source),
  base: text(source),
});
const unfinished: Partial<SpecReport> = {
  status: "Draft",
  criteria: [],
  sections: [
    {
      template: "Goals",
      kind: "goals",
      heading: "Goals",
      line: 3,
      state: "empty",
    },
    {
      template: "Risks",
      kind: "risks",
      heading: null,
      line: null,
      state: "missing",
    },
    {
      template: "Acceptance criteria",
      kind: "acceptance-criteria",
      heading: "Acceptance criteria",
      line: 5,
      state: "placeholder",
    },
  ],
  findings: [
    findingOf(prd, 1, {
      rule: "section-required",
      message: "Section `Risks` is missing; add it behind `Goals`",
      endColumn: 15,
    }),
    findingOf(prd, 3),
    findingOf(prd, 7, {
      rule: "placeholder-left",
      severity: "warning",
      message: "`TBD` is left; say what it stands for",
      fix: {
        title: "Remove the item",
        edits: [
          { start: source.indexOf("- TBD"), end: source.length, newText: "" },
        ],
      },
    }),
  ],
};
const code = [
  changedFile("src/usage/limits.ts", { additions: 120, deletions: 4 }),
  changedFile("src/a b#c.ts", { additions: 10, deletions: 0 }),
];
const itself = changedFile(configFile.path);
const oldComment = {
  ...snapshotOf().posted,
  comment: { nodeId: "C1", body: `${commentMarker}\nTrouble` },
};

const cases: readonly Case[] = [
  {
    name: "unfinished-prd",
    snapshot: snapshotOf({ specs: [newSpec] }),
    answers: { [prd]: unfinished },
  },
  { name: "code-without-spec", snapshot: snapshotOf({ files: code }) },
  {
    name: "code-with-complete-spec",
    snapshot: snapshotOf({
      files: code,
      specs: [linkedSpec],
      posted: oldComment,
    }),
  },
  {
    name: "code-with-unfinished-spec",
    snapshot: snapshotOf({ files: code, specs: [linkedSpec] }),
    answers: { [prd]: unfinished },
  },
  {
    name: "draft-from-fork-with-near-misses",
    snapshot: snapshotOf({
      files: code,
      pull: { isDraft: true, fromFork: true },
      nearMisses: [
        {
          target: "#7",
          foundBy: { kind: "issue", issue: 5, as: "spec-line" },
          reason: "bare-number",
          meant: undefined,
        },
        {
          target: "docs/spec/12-usage.md",
          foundBy: bySpecLine,
          reason: "no-such-file",
          meant: prd,
        },
      ],
    }),
  },
  {
    name: "fork-with-a-number-for-a-spec",
    snapshot: snapshotOf({
      files: code,
      pull: { fromFork: true },
      nearMisses: [
        {
          target: "#7",
          foundBy: bySpecLine,
          reason: "bare-number",
          meant: undefined,
        },
      ],
    }),
  },
  {
    name: "small-edit-of-an-old-spec",
    snapshot: snapshotOf({
      specs: [
        {
          ...newSpec,
          base: text("# Usage limits\n"),
          foundBy: [inDiff, bySpecLine],
        },
      ],
    }),
    answers: { [prd]: unfinished },
    atBase: { [prd]: { findings: unfinished.findings?.slice(0, 2) ?? [] } },
  },
  {
    name: "bot",
    snapshot: snapshotOf({ files: code, pull: { author: "dependabot[bot]" } }),
  },
  {
    name: "configuration-with-a-typo",
    snapshot: snapshotOf({
      files: [itself],
      headConfig: { kind: "invalid", file: configFile, problems },
    }),
  },
  {
    name: "configuration-with-warnings",
    snapshot: snapshotOf({
      files: [itself, changedFile(".github/specgate.yaml")],
      headConfig: { ...validConfig(), warnings: [warning] },
    }),
  },
  {
    name: "templates-with-mistakes",
    snapshot: snapshotOf({
      files: [
        changedFile(template),
        changedFile(".github/spec-templates/old.md"),
      ],
      headTemplates: [
        { path: template, state: text("# Brief\n") },
        { path: ".github/spec-templates/old.md", state: { kind: "not-utf-8" } },
      ],
    }),
    templateProblems: new Map([
      [
        template,
        [
          {
            message: "Unknown rule `critreion-testable`",
            range: {
              line: 4,
              column: 5,
              endLine: 4,
              endColumn: 23,
              start: 40,
              end: 58,
            },
          },
        ],
      ],
    ]),
  },
  {
    name: "base-configuration-broken",
    snapshot: snapshotOf({
      files: code,
      config: { kind: "invalid", file: configFile, problems },
    }),
  },
  {
    name: "older-configuration-counts",
    snapshot: snapshotOf({
      files: [changedFile("README.md")],
      config: {
        kind: "valid",
        file: configFile,
        config: { version: 1 },
        newerProblems: problems,
      },
    }),
  },
  {
    name: "symbolic-link-in-place-of-a-spec",
    snapshot: snapshotOf({
      specs: [{ ...newSpec, head: { kind: "symlink" } }],
    }),
  },
  {
    name: "configuration-of-the-owner-broken",
    snapshot: snapshotOf({
      files: code,
      config: {
        kind: "unreadable",
        file: { ...configFile, repository: "acme/.github" },
        reason: "it is a folder",
      },
    }),
  },
  {
    name: "merge-group-without-spec",
    snapshot: snapshotOf({ subject: "merge-group", files: code }),
  },
  {
    name: "merge-group",
    snapshot: snapshotOf({
      subject: "merge-group",
      files: code,
      specs: [linkedSpec],
      config: validConfig(),
    }),
  },
];

test.each(cases)("$name", ({ name, snapshot, answers, atBase, ...others }) => {
  const decided = decide(snapshot, answers, atBase, others.templateProblems);
  const posted = transcript(plan(decided, snapshot));
  const path = new URL(`golden/${name}.txt`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, posted);
  expect(posted).toBe(readFileSync(path, "utf8"));
});
