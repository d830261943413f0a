import { join } from "node:path";

import { runCli } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const unfilled = "# Login\n\n## Summary\n\nTBD\n";

test("the configuration of the repository counts in every folder of it", async () => {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    ".github/specgate.yml": "rules:\n  placeholder-left: off\n",
    "docs/deep/a.md": unfilled,
  });
  const { stdout } = await runCli(["check", "a.md"], {
    cwd: join(cwd, "docs/deep"),
  });
  expect(stdout).not.toContain("placeholder-left");
});

test("it does not count outside of the repository", async () => {
  const cwd = temporaryFolder({
    ".github/specgate.yml": "rules:\n  placeholder-left: off\n",
    "inner/.git/HEAD": "",
    "inner/a.md": unfilled,
  });
  const { stdout } = await runCli(["check", "a.md"], {
    cwd: join(cwd, "inner"),
  });
  expect(stdout).toContain("placeholder-left");
});

test("patterns start from the folder of the configuration", async () => {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    ".github/specgate.yml":
      "specs:\n  - { path: docs/**/*.md, template: prd }\n",
    "docs/a.md": unfilled,
  });
  const { stdout } = await runCli(["check", "a.md"], {
    cwd: join(cwd, "docs"),
  });
  expect(stdout).toContain("a.md · template prd (configuration)");
});

test("--config takes another file", async () => {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    ".github/specgate.yml": "oops: 1\n",
    "strict.yml": "rules:\n  placeholder-left: notice\n",
    "a.md": unfilled,
  });
  const { stdout, exitCode } = await runCli(
    ["check", "a.md", "--config", "strict.yml"],
    { cwd },
  );
  expect(stdout).toContain("notice[placeholder-left]");
  expect(exitCode).toBe(0);
});

test("problems are shown with their place, and nothing is checked", async () => {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    ".github/specgate.yml":
      "version: 1\nrequires:\n  paths: [src/**]\nrules:\n  section-emty: off\n",
    "a.md": unfilled,
  });
  const { exitCode, stdout, stderr } = await runCli(["check", "a.md"], { cwd });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toBe(
    [
      "specgate: `.github/specgate.yml` has 2 problems",
      "",
      "error: Unknown key `requires`; did you mean `require`?",
      "  ┌─ .github/specgate.yml:2:1",
      "2 │ requires:",
      "  │ ^^^^^^^^",
      "",
      "error: Unknown rule `section-emty`; did you mean `section-empty`?",
      "  ┌─ .github/specgate.yml:5:3",
      "5 │   section-emty: off",
      "  │   ^^^^^^^^^^^^",
      "",
    ].join("\n"),
  );
});

test("a configuration with the other ending is not passed over", async () => {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    ".github/specgate.yaml": "rules:\n  placeholder-left: off\n",
    "a.md": unfilled,
  });
  const { exitCode, stderr } = await runCli(["check", "a.md"], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toBe(
    "specgate: `.github/specgate.yaml` is not read; rename it to `.github/specgate.yml`\n",
  );
});

test("a file that looks like the configuration is told where there is one as well", async () => {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    ".github/specgate.yml": "version: 1\n",
    ".github/specgate.yaml": "version: 1\n",
    "docs/.specgate.yml": "",
    "docs/a.md": "# Login\n\n## Summary\n\nPeople log in.\n",
  });
  const { exitCode, stderr } = await runCli(["check", "a.md"], {
    cwd: join(cwd, "docs"),
  });
  expect(exitCode).toBe(0);
  expect(stderr).toBe(
    "specgate: `.specgate.yml` is not read; `.github/specgate.yml` is\nspecgate: `../.github/specgate.yaml` is not read; `.github/specgate.yml` is\n",
  );
});

test("a file of the root that looks like the configuration is told, and may be meant for --config", async () => {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    "specgate.yml": "rules: { placeholder-left: off, section-empty: off }\n",
    "a.md": unfilled,
  });
  const without = await runCli(["check", "a.md"], { cwd });
  expect(without.stderr).toBe(
    "specgate: `specgate.yml` is not read; rename it to `.github/specgate.yml`\n",
  );
  const asked = await runCli(["check", "a.md", "-c", "specgate.yml"], { cwd });
  expect(asked).toMatchObject({ exitCode: 0, stderr: "" });
});

test("what nobody knows is a warning with its place, and all is checked", async () => {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    ".github/specgate.yml": "labels:\n  spec:prd: prdd\n",
    "a.md": "# Login\n\n## Summary\n\nPeople log in.\n",
  });
  const { exitCode, stdout, stderr } = await runCli(["check", "a.md"], { cwd });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("1 spec checked");
  expect(stderr).toBe(
    [
      "warning: Template `prdd` is not known; did you mean `prd`?",
      "  ┌─ .github/specgate.yml:2:13",
      "2 │   spec:prd: prdd",
      "  │             ^^^^",
      "",
      "",
    ].join("\n"),
  );
});

test("a configuration that is asked for and not there is wrong usage", async () => {
  const cwd = temporaryFolder({ "a.md": unfilled });
  const { exitCode, stderr } = await runCli(
    ["check", "a.md", "--config", "none.yml"],
    { cwd },
  );
  expect(exitCode).toBe(2);
  expect(stderr).toBe(
    "specgate: `none.yml` cannot be read: there is no such file\n",
  );
});
