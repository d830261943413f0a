import { rmSync } from "node:fs";
import { join } from "node:path";

import { runCli } from "./run-cli.ts";
import { git, temporaryFolder, writeFiles } from "./temporary-folder.ts";

const path = ".github/spec-templates/note.md";
const first =
  "# Note\n\n## Reason\n\nWhy it has to be said at all.\n\n## Cost\n\nWhat it takes to do it.\n";
const second = first.replace("at all", "in public");
const third = "# Note\n\n## Reason\n\nSay what made you write this.\n";

const spec =
  "---\ntemplate: note\n---\n\n# Ways\n\n## Reason\n\nWhy it has to be said at all.\n";

/** A repository whose template had these texts, one after the other. */
function repository(...texts: readonly string[]): string {
  const cwd = temporaryFolder({ "spec.md": spec });
  git(cwd, "init", "--quiet");
  for (const text of texts) {
    writeFiles(cwd, { [path]: text });
    git(cwd, "add", ".");
    git(cwd, "commit", "--quiet", "--message", "Change the template");
  }
  return cwd;
}

async function rulesIn(cwd: string): Promise<readonly (string | undefined)[]> {
  const { stdout } = await runCli(["check", "spec.md"], { cwd });
  return [...stdout.matchAll(/^\w+\[(.+)\]/gm)].map(([, rule]) => rule);
}

test("guidance of every older text of a template is found", async () => {
  expect(await rulesIn(repository(first, second, third))).toEqual([
    "guidance-left",
  ]);
});

test("what git does not know was nobody's guidance", async () => {
  const cwd = repository(third);
  expect(await rulesIn(cwd)).toEqual([]);
  rmSync(join(cwd, ".git"), { recursive: true });
  expect(await rulesIn(cwd)).toEqual([]);
});

test("a text of today that no commit has yet makes the last one an older one", async () => {
  const cwd = repository(first);
  writeFiles(cwd, { [path]: third });
  expect(await rulesIn(cwd)).toEqual(["guidance-left"]);
});

test("a template that was deleted and written anew keeps its history", async () => {
  const cwd = repository(first);
  rmSync(join(cwd, path));
  git(cwd, "commit", "--all", "--quiet", "--message", "Delete it");
  writeFiles(cwd, { [path]: third });
  expect(await rulesIn(cwd)).toEqual(["guidance-left"]);
});

test("so does a file that `--template` names, wherever it lies", async () => {
  const cwd = temporaryFolder({
    "spec.md": "# Ways\n\n## Reason\n\nWhy it has to be said at all.\n",
  });
  git(cwd, "init", "--quiet");
  for (const text of [first, third]) {
    writeFiles(cwd, { "forms/a[b].md": text });
    git(cwd, "add", ".");
    git(cwd, "commit", "--quiet", "--message", "Change the template");
  }
  const args = ["check", "spec.md", "--template", "forms/a[b].md"];
  const { stdout } = await runCli(args, { cwd });
  expect(stdout).toContain("guidance-left");
});

function numbered(version: number, text: string): string {
  return `---\nspecgate:\n  version: ${version}\n---\n\n${text}`;
}

test("a spec is held to the version of the template that it names", async () => {
  const cwd = repository(
    numbered(1, third),
    numbered(2, `${third}\n## Cost\n\nWhat it takes to do it.\n`),
  );
  const body = "# Ways\n\n## Reason\n\nIt hurts.\n";
  const named = (version: number) =>
    `---\ntemplate: note\ntemplate-version: ${version}\n---\n\n${body}`;
  writeFiles(cwd, { "spec.md": named(1) });
  expect(await rulesIn(cwd)).toEqual([]);
  writeFiles(cwd, { "spec.md": named(2) });
  expect(await rulesIn(cwd)).toEqual(["section-required"]);
  const { stdout } = await runCli(["check", "spec.md"], { cwd });
  expect(stdout).toContain("template note, version 2 (front matter)");
});
