import { symlinkSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { runCli } from "./run-cli.ts";
import { git, temporaryFolder, writeFiles } from "./temporary-folder.ts";

const shape = z.object({ specs: z.array(z.object({ path: z.string() })) });

const bad = "---\ntemplate: prd\n---\n\n# Usage\n\nTBD\n";

function repository(): string {
  const cwd = temporaryFolder({ "specs/a.md": bad, "specs/b.md": bad });
  git(cwd, "init", "--quiet", "--initial-branch=main");
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "--message=Add specs");
  return cwd;
}

async function checked(cwd: string, ...args: readonly string[]) {
  const all = ["check", "specs", "--changed", "--format", "json", ...args];
  const { exitCode, stdout, stderr } = await runCli(all, { cwd });
  const specs = stdout === "" ? [] : shape.parse(JSON.parse(stdout)).specs;
  const paths = specs.map(({ path }) => path);
  return { exitCode, paths, stderr };
}

test("checks what differs from the last commit, and what is new", async () => {
  const cwd = repository();
  writeFiles(cwd, { "specs/b.md": `${bad}More\n`, "specs/c.md": bad });
  const { exitCode, paths } = await checked(cwd);
  expect({ exitCode, paths }).toEqual({
    exitCode: 1,
    paths: ["specs/b.md", "specs/c.md"],
  });
});

test("a staged file counts, one that is gone does not", async () => {
  const cwd = repository();
  writeFiles(cwd, { "specs/b.md": `${bad}More\n` });
  git(cwd, "add", ".");
  git(cwd, "rm", "--quiet", "specs/a.md");
  expect((await checked(cwd)).paths).toEqual(["specs/b.md"]);
});

test("with --base, what this branch changed, committed or not", async () => {
  const cwd = repository();
  git(cwd, "switch", "--quiet", "--create", "topic");
  writeFiles(cwd, { "specs/b.md": `${bad}More\n` });
  git(cwd, "commit", "--quiet", "--all", "--message=Write b");
  git(cwd, "switch", "--quiet", "main");
  writeFiles(cwd, { "specs/a.md": `${bad}Other\n` });
  git(cwd, "commit", "--quiet", "--all", "--message=Write a");
  git(cwd, "switch", "--quiet", "topic");
  expect((await checked(cwd, "--base", "main")).paths).toEqual(["specs/b.md"]);
});

test("a link is checked where it or its end was changed, and may lead nowhere", async () => {
  const cwd = repository();
  symlinkSync("b.md", join(cwd, "specs/link.md"));
  symlinkSync("nowhere.md", join(cwd, "specs/old.md"));
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "--message=Link");
  expect((await checked(cwd)).stderr).toContain("no spec was changed");

  symlinkSync("nowhere.md", join(cwd, "specs/new.md"));
  writeFiles(cwd, { "specs/b.md": `${bad}More\n` });
  expect((await checked(cwd)).paths).toEqual([
    "specs/b.md",
    "specs/link.md",
    "specs/new.md",
  ]);
});

test("nothing changed is a pass that says so", async () => {
  const { exitCode, stderr } = await checked(repository());
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: "Nothing to check: no spec was changed\n",
  });
});

test("outside of a repository it cannot know", async () => {
  const cwd = temporaryFolder({ "specs/a.md": bad });
  const { exitCode, stderr } = await checked(cwd);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("`--changed` asks git: fatal: not a git repository");
});

test("a revision that is not there is wrong usage", async () => {
  const { exitCode, stderr } = await checked(repository(), "--base", "nope");
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: "specgate: There is no revision `nope`\n",
  });
});
