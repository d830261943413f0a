import type { Config } from "../../../src/core/config/config.ts";
import type { Duty } from "../../../src/core/evaluation.ts";
import { dutyOf, type DutyInput } from "../../../src/core/policy/duty.ts";
import { changedFile, snapshotOf, strictConfig } from "../builders/snapshot.ts";

interface Case {
  readonly name: string;
  readonly config?: Config | undefined;
  readonly files?: DutyInput["files"];
  readonly pull?: Partial<DutyInput["pull"]>;
  readonly specPaths?: readonly string[];
  readonly filesTruncated?: boolean;
  readonly subject?: DutyInput["subject"];
  readonly duty: Duty;
}

const src = changedFile("src/a.ts", { additions: 15, deletions: 5 });
const owed = (paths: readonly string[], changedLines: number): Duty => ({
  kind: "owed",
  because: { paths, changedLines },
  met: false,
});
const noPath: Duty = {
  kind: "none",
  because: { kind: "no-path", patterns: ["src/**"] },
};

const cases: readonly Case[] = [
  {
    name: "no configuration",
    config: undefined,
    files: [src],
    duty: { kind: "none", because: { kind: "not-required" } },
  },
  {
    name: "nothing required",
    config: { require: { status: "Approved" } },
    files: [src],
    duty: { kind: "none", because: { kind: "not-required" } },
  },
  { name: "no file", duty: noPath },
  { name: "other files", files: [changedFile("lib/a.ts")], duty: noPath },
  {
    name: "additions and deletions reach the minimum",
    files: [src],
    duty: owed(["src/a.ts"], 20),
  },
  {
    name: "one line fewer does not",
    files: [changedFile("src/a.ts", { additions: 15, deletions: 4 })],
    duty: {
      kind: "none",
      because: { kind: "small", changedLines: 19, minimum: 20 },
    },
  },
  {
    name: "lines elsewhere do not count",
    files: [
      changedFile("src/a.ts", { additions: 1, deletions: 0 }),
      changedFile("lib/a.ts"),
    ],
    duty: {
      kind: "none",
      because: { kind: "small", changedLines: 1, minimum: 20 },
    },
  },
  {
    name: "longest change first",
    files: [src, changedFile("src/b.ts")],
    duty: owed(["src/b.ts", "src/a.ts"], 60),
  },
  {
    name: "exempt files do not count",
    files: [changedFile("src/readme.md"), src],
    duty: owed(["src/a.ts"], 20),
  },
  {
    name: "only exempt files",
    files: [changedFile("src/readme.md")],
    duty: {
      kind: "exempt",
      because: { kind: "paths", patterns: ["**/*.md"] },
    },
  },
  {
    name: "specs need no spec",
    config: { require: { paths: ["**"] } },
    files: [changedFile("docs/specs/7.prd.md")],
    specPaths: ["docs/specs/7.prd.md"],
    duty: { kind: "none", because: { kind: "no-path", patterns: ["**"] } },
  },
  {
    name: "file that moves out",
    files: [
      changedFile("lib/a.ts", { status: "renamed", previousPath: "src/a.ts" }),
    ],
    duty: owed(["lib/a.ts"], 40),
  },
  {
    name: "code that moves under an exempt name",
    files: [
      changedFile("docs/a.md", { status: "renamed", previousPath: "src/a.ts" }),
    ],
    duty: owed(["docs/a.md"], 40),
  },
  {
    name: "copy leaves its source alone",
    files: [
      changedFile("lib/a.ts", { status: "copied", previousPath: "src/a.ts" }),
    ],
    duty: noPath,
  },
  {
    name: "without a minimum, a move alone counts",
    config: { require: { paths: ["src/**"] } },
    files: [changedFile("src/a.ts", { additions: 0, deletions: 0 })],
    duty: owed(["src/a.ts"], 0),
  },
  {
    name: "author, in any case",
    files: [src],
    pull: { author: "Dependabot[bot]" },
    duty: {
      kind: "exempt",
      because: { kind: "author", author: "Dependabot[bot]" },
    },
  },
  {
    name: "a person of the bot's name is no bot",
    files: [src],
    pull: { author: "dependabot" },
    duty: owed(["src/a.ts"], 20),
  },
  {
    name: "author gone",
    files: [src],
    pull: { author: undefined },
    duty: owed(["src/a.ts"], 20),
  },
  {
    name: "label, in any case",
    files: [src],
    pull: { labels: ["bug", "No-Spec"] },
    duty: { kind: "exempt", because: { kind: "label", label: "No-Spec" } },
  },
  {
    name: "files that GitHub does not list",
    files: [changedFile("lib/a.ts")],
    filesTruncated: true,
    duty: owed([], 0),
  },
  {
    name: "merge group that GitHub does not list in full",
    files: [changedFile("lib/a.ts")],
    filesTruncated: true,
    subject: "merge-group",
    duty: noPath,
  },
];

test.each(cases)("$name", (one) => {
  const { pull, subject, files, filesTruncated } = snapshotOf({
    files: one.files ?? [],
    filesTruncated: one.filesTruncated ?? false,
    subject: one.subject ?? "pull-request",
    pull: one.pull ?? {},
  });
  const duty = dutyOf({
    pull,
    subject,
    files,
    filesTruncated,
    config: "config" in one ? one.config : strictConfig,
    specPaths: new Set(one.specPaths),
    met: false,
  });
  expect(duty).toEqual(one.duty);
});
