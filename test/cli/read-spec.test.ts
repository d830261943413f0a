import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { readSpec } from "../../src/cli/read-spec.ts";
import { runCli } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder({
  ".git/HEAD": "",
  "outside.md": "# Outside\n",
  "repository/.git/HEAD": "",
  "repository/bom.md": "\ufeff# Title\r\n",
  "repository/binary.md": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
  "repository/latin.md": Buffer.from("# Größe\n", "latin1"),
  "repository/utf-16.md": Buffer.from("# Title\n", "utf16le"),
  "repository/utf-16-bom.md": Buffer.from("\ufeff# Title\n", "utf16le"),
  "repository/large.md": "#".repeat(1_000_001),
  "repository/largest.md": "x".repeat(1_000_000),
});
const repository = join(cwd, "repository");
mkdirSync(join(repository, "folder"));
symlinkSync("../outside.md", join(repository, "out.md"));
symlinkSync("bom.md", join(repository, "folder", "..", "inside.md"));
symlinkSync("nowhere.md", join(repository, "dangling.md"));

test.each([
  ["bom.md", { kind: "text", text: "\ufeff# Title\r\n" }],
  ["inside.md", { kind: "text", text: "\ufeff# Title\r\n" }],
  ["binary.md", { kind: "binary" }],
  ["utf-16.md", { kind: "binary" }],
  ["utf-16-bom.md", { kind: "not-utf-8" }],
  ["latin.md", { kind: "not-utf-8" }],
  ["large.md", { kind: "too-large", bytes: 1_000_001 }],
  ["largest.md", { kind: "text", text: "x".repeat(1_000_000) }],
  ["out.md", { kind: "symlink" }],
  ["dangling.md", { kind: "symlink" }],
  ["folder", { kind: "refused" }],
])("%s", async (name, reading) => {
  expect(readSpec(join(repository, name))).toEqual(reading);
});

test("other encodings are told what to do", async () => {
  const args = ["check", "latin.md", "utf-16-bom.md"];
  const { stdout } = await runCli(args, { cwd: repository });
  expect(
    stdout.match(/its text is not UTF-8, save it as that\n/g),
  ).toHaveLength(2);
});

test("a link is told where it may lead", async () => {
  const { stdout } = await runCli(["check", "out.md"], { cwd: repository });
  expect(stdout).toContain(
    "it is a symbolic link that leads out of the repository, or nowhere\n",
  );
});

test("each of them is a finding, and the others are checked", async () => {
  const { exitCode, stdout } = await runCli(
    ["check", "--format", "json", "."],
    { cwd: repository },
  );
  const {
    specs,
  }: {
    readonly specs: readonly {
      readonly path: string;
      readonly conclusion: string;
      readonly findings: readonly { readonly rule: string }[];
    }[];
  } = JSON.parse(stdout);
  const unreadable = specs.filter(({ findings }) =>
    findings.some(({ rule }) => rule === "document-readable"),
  );
  expect(unreadable.map(({ path }) => path)).toEqual([
    "binary.md",
    "dangling.md",
    "large.md",
    "latin.md",
    "out.md",
    "utf-16-bom.md",
    "utf-16.md",
  ]);
  expect(specs).toHaveLength(10);
  expect(exitCode).toBe(1);
});
