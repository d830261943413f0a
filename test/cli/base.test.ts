import { renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { runCli } from "./run-cli.ts";
import {
  git,
  repository,
  temporaryFolder,
  writeFiles,
} from "./temporary-folder.ts";

const old = "# Login\n\n## Summary\n\nTBD\n\n## Goals\n\nPeople log in.\n";

async function checkAgainst(cwd: string, revision = "HEAD") {
  const { exitCode, stdout, stderr } = await runCli(
    ["check", ".", "--base", revision],
    { cwd },
  );
  const rules = [...stdout.matchAll(/^\w+\[(.+)\]/gm)].map(([, rule]) => rule);
  return { exitCode, rules, stdout, stderr };
}

test("what the base has already is counted and left out", async () => {
  const cwd = repository({ "a.md": old });
  const { exitCode, rules, stdout } = await checkAgainst(cwd);
  expect({ exitCode, rules }).toEqual({ exitCode: 0, rules: [] });
  expect(stdout).toContain("1 finding not counted that the base already has");
});

test("also where its lines have moved", async () => {
  const cwd = repository({ "a.md": old });
  writeFileSync(join(cwd, "a.md"), old.replace("# Login", "# Login\n\nHello."));
  expect(await checkAgainst(cwd)).toMatchObject({ exitCode: 0, rules: [] });
});

test("what is new counts", async () => {
  const cwd = repository({ "a.md": old });
  writeFileSync(join(cwd, "a.md"), old.replace("People log in.", "TBD"));
  expect(await checkAgainst(cwd)).toMatchObject({
    exitCode: 1,
    rules: ["placeholder-left"],
  });
});

test("a new file is new in all", async () => {
  const cwd = repository({ "a.md": old });
  writeFiles(cwd, { "docs/ü #1.md": old });
  expect(await checkAgainst(cwd)).toMatchObject({
    exitCode: 1,
    rules: ["placeholder-left"],
  });
});

test("a renamed file is compared with what it was", async () => {
  const cwd = repository({ "docs/a b.md": old });
  renameSync(join(cwd, "docs/a b.md"), join(cwd, "docs/ü #1.md"));
  git(cwd, "add", ".");
  expect(await checkAgainst(cwd)).toMatchObject({ exitCode: 0, rules: [] });
});

test("works in a folder of the repository, against any revision", async () => {
  const cwd = repository({ "docs/a.md": old });
  writeFiles(cwd, { "docs/a.md": `${old}\n## Risks\n\nTBD\n` });
  git(cwd, "commit", "--all", "--quiet", "--message", "Second");
  const docs = join(cwd, "docs");
  expect(await checkAgainst(docs, "HEAD")).toMatchObject({ rules: [] });
  expect(await checkAgainst(docs, "HEAD~1")).toMatchObject({
    rules: ["placeholder-left"],
  });
});

test("a file that could not be read at the base is new in all", async () => {
  const cwd = repository({ "a.md": "\0" });
  writeFiles(cwd, { "a.md": old });
  expect(await checkAgainst(cwd)).toMatchObject({
    exitCode: 1,
    rules: ["placeholder-left"],
  });
});

test("a link that leads nowhere is a finding, with a base as well", async () => {
  const cwd = repository({ "a.md": old });
  symlinkSync("nowhere.md", join(cwd, "link.md"));
  expect(await checkAgainst(cwd)).toMatchObject({
    exitCode: 1,
    rules: ["document-readable"],
  });
});

describe("is wrong usage", () => {
  test.each(["no-such-branch", "--help", "HEAD:a.md", ""])(
    "the revision `%s`",
    async (revision) => {
      const cwd = repository({ "a.md": old });
      const { exitCode, stderr } = await runCli(
        ["check", "a.md", `--base=${revision}`],
        { cwd },
      );
      expect(exitCode).toBe(2);
      expect(stderr).toBe(`specgate: There is no revision \`${revision}\`\n`);
    },
  );

  test("a folder without git", async () => {
    const cwd = temporaryFolder({ "a.md": old });
    const { exitCode, stderr } = await runCli(
      ["check", "a.md", "--base", "HEAD"],
      { cwd },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^specgate: `--base` asks git: fatal: not a git repo/,
    );
  });
});

function withIds(status: string, first: string, second: string): string {
  return `# Login\n\nStatus: ${status}\n\n## Acceptance criteria\n\n- ${first}: The page lists 12 rows\n- ${second}: A mail is sent within 5 minutes\n`;
}

test("what compares a file with its base is told where it moved to as well", async () => {
  const cwd = repository({ "a.md": withIds("Draft", "AC-1", "AC-2") });
  renameSync(join(cwd, "a.md"), join(cwd, "b.md"));
  writeFiles(cwd, { "b.md": withIds("Implemented", "AC-1", "AC-3") });
  git(cwd, "add", ".");
  expect(await checkAgainst(cwd)).toMatchObject({
    rules: ["status-transition", "criterion-id-stable"],
  });
  const { stdout } = await runCli(["check", "."], { cwd });
  expect(stdout).not.toContain("status-transition");
});
