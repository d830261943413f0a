import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { runCli } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const good = "# Brief\n\n## Why\n\nSay what gets better.\n";

test("what cannot be read is told behind the others", async () => {
  const folder = temporaryFolder({
    "good.md": good,
    "latin.md": Buffer.from("# Größe\n", "latin1"),
  });
  symlinkSync("good.md", join(folder, "link.md"));
  symlinkSync("gone.md", join(folder, "nowhere.md"));
  const result = await runCli(["templates", "lint", "."], { cwd: folder });
  expect(result.exitCode).toBe(2);
  expect(result.stdout).toMatch(/^good\.md · good/);
  expect(result.stdout).toContain("link.md · link");
  expect(result.stdout).toContain("2 templates: no problems\n");
  expect(result.stderr).toBe(
    "specgate: Template `latin.md` cannot be read: its text is not UTF-8, save it as that\nspecgate: Template `nowhere.md` cannot be read: it is a symbolic link that leads out of the repository, or nowhere\n",
  );
});

test("several places are told in turn, and one that is not there keeps none back", async () => {
  const folder = temporaryFolder({ "a.md": good, "more/b.md": good });
  const result = await runCli(["templates", "lint", "a.md", "no.md", "more"], {
    cwd: folder,
  });
  expect(result.exitCode).toBe(2);
  expect(result.stdout).toMatch(/^a\.md · a[^]*\nmore\/b\.md · b/);
  expect(result.stderr).toContain("`no.md`");
});

test("a link among the templates of a repository is told, as no command follows it", async () => {
  const own = ".github/spec-templates";
  const folder = temporaryFolder({ ".git/HEAD": "", "good.md": good });
  mkdirSync(join(folder, own), { recursive: true });
  symlinkSync("../../good.md", join(folder, own, "rfc.md"));
  const result = await runCli(["templates", "lint"], { cwd: folder });
  expect(result).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `specgate: Template \`${own}/rfc.md\` cannot be read: it is a symbolic link\n`,
  });
});
