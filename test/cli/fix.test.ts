import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";

import { writeText } from "../../src/cli/fix/write-text.ts";
import { runCli } from "./run-cli.ts";
import { git, temporaryFolder, writeFiles } from "./temporary-folder.ts";

const unfixed =
  "# Login\n\n## Summary\n\n<!-- One short summary -->\nPeople log in.\n\n## Goals\n\nTBD\n";
const fixed = unfixed.replace("<!-- One short summary -->\n", "");

function read(cwd: string, path = "a.md"): string {
  return readFileSync(join(cwd, path), "utf8");
}

test("fixes are written, and what is left is reported", async () => {
  const cwd = temporaryFolder({ "a.md": unfixed });
  const { exitCode, stdout } = await runCli(["check", "a.md", "--fix"], {
    cwd,
  });
  expect(read(cwd)).toBe(fixed);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("error[placeholder-left]");
  expect(stdout).not.toContain("comment-left");
  expect(stdout).toMatch(/1 spec checked in .* s: 1 error\n1 finding fixed\n$/);
});

test("a second run changes nothing", async () => {
  const cwd = temporaryFolder({ "a.md": fixed });
  const before = statSync(join(cwd, "a.md"));
  const { stdout } = await runCli(["check", "a.md", "--fix"], { cwd });
  expect(stdout).not.toContain("fixed");
  expect(statSync(join(cwd, "a.md")).ino).toBe(before.ino);
});

test.each([
  ["a byte order mark", `\uFEFF${unfixed}`, `\uFEFF${fixed}`],
  [
    "Windows line endings",
    unfixed.replaceAll("\n", "\r\n"),
    fixed.replaceAll("\n", "\r\n"),
  ],
  ["a missing last line ending", unfixed.trimEnd(), fixed.trimEnd()],
])("%s stays", async (_, text, expected) => {
  const cwd = temporaryFolder({ "a.md": text });
  await runCli(["check", "a.md", "--fix"], { cwd });
  expect(read(cwd)).toBe(expected);
});

test("a file keeps its mode, and nothing is left beside it", async () => {
  const cwd = temporaryFolder({ "a.md": unfixed });
  chmodSync(join(cwd, "a.md"), 0o640);
  await runCli(["check", "a.md", "--fix"], { cwd });
  expect(statSync(join(cwd, "a.md")).mode & 0o777).toBe(0o640);
  expect(readdirSync(cwd)).toEqual(["a.md"]);
});

test("a link stays one; what lies outside of the repository is not touched", async () => {
  const outside = temporaryFolder({ "a.md": unfixed });
  const cwd = temporaryFolder({ "real/a.md": unfixed });
  git(cwd, "init", "--quiet");
  symlinkSync("real/a.md", join(cwd, "in.md"));
  symlinkSync(join(outside, "a.md"), join(cwd, "out.md"));
  await runCli(["check", "in.md", "out.md", "--fix"], { cwd });
  expect(lstatSync(join(cwd, "in.md")).isSymbolicLink()).toBe(true);
  expect(read(cwd, "real/a.md")).toBe(fixed);
  expect(read(outside)).toBe(unfixed);
});

test("with a base, only what is new is fixed", async () => {
  const cwd = temporaryFolder({ "a.md": unfixed });
  git(cwd, "init", "--quiet");
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "--message", "First");
  const text = `${unfixed}\n## Risks\n\nNone known. <!-- Name them -->\n`;
  writeFiles(cwd, { "a.md": text });
  const { exitCode } = await runCli(
    ["check", "a.md", "--fix", "--base", "HEAD"],
    { cwd },
  );
  expect(read(cwd)).toBe(text.replace(" <!-- Name them -->", ""));
  expect(exitCode).toBe(0);
});

test.each(["json", "sarif", "junit", "github"])("as %s", async (format) => {
  const cwd = temporaryFolder({ "a.md": unfixed });
  const { stdout } = await runCli(
    ["check", "a.md", "--fix", "--format", format],
    { cwd },
  );
  expect(read(cwd)).toBe(fixed);
  expect(stdout).toContain("placeholder-left");
  expect(stdout).not.toContain("is left: remove it");
});

test("JSON says how many were fixed", async () => {
  const cwd = temporaryFolder({ "a.md": unfixed });
  const { stdout } = await runCli(["check", ".", "--fix", "-f", "json"], {
    cwd,
  });
  expect(JSON.parse(stdout)).toMatchObject({ summary: { fixed: 1 } });
});

describe("a dry run", () => {
  test("prints a diff that git applies, and writes nothing", async () => {
    const cwd = temporaryFolder({ "my specs/a b.md": unfixed, "c.md": fixed });
    const { exitCode, stdout, stderr } = await runCli(
      ["check", ".", "--fix-dry-run"],
      { cwd },
    );
    expect(read(cwd, "my specs/a b.md")).toBe(unfixed);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      "1 finding in 1 spec would be fixed, 2 findings left\n",
    );
    execFileSync("git", ["apply"], { cwd, input: stdout });
    expect(read(cwd, "my specs/a b.md")).toBe(fixed);
  });

  test("on a terminal, nothing in it steers that", async () => {
    const cwd = temporaryFolder({
      "a.md": unfixed.replace("People", "\u001b[31mPeople"),
    });
    const { stdout } = await runCli(["check", "a.md", "--fix-dry-run"], {
      cwd,
      isTTY: true,
    });
    expect(stdout).toContain("-<!-- One short summary -->");
    expect(stdout).not.toContain("\u001b[31mPeople");
  });

  test("knows no other output", async () => {
    const cwd = temporaryFolder({ "a.md": unfixed });
    const { exitCode } = await runCli(
      ["check", "a.md", "--fix-dry-run", "--format", "json"],
      { cwd },
    );
    expect(exitCode).toBe(2);
  });
});

test("a file that cannot be written is said", async () => {
  const cwd = temporaryFolder({ "a.md": unfixed });
  await expect(
    writeText(join(cwd, "gone.md"), "gone.md", fixed),
  ).rejects.toThrow(/^`gone\.md` cannot be written: .*ENOENT/);
  expect(readdirSync(cwd)).toEqual(["a.md"]);
});
