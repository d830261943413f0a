import { runCli } from "./run-cli.ts";
import { repository } from "./temporary-folder.ts";

const stdin = "# Login\n\n## Summary\n\nTBD\n\nSee [keys](keys.md).\n";

const cwd = repository({
  "docs/keys.md": "# Keys\n\nThey are here.\n",
  "note.md": "# Note\n\n## Summary\n\nPeople log in with a key.\n",
});

test("what stands on standard input is checked like a file", async () => {
  const { exitCode, stdout } = await runCli(["check", "-"], { cwd, stdin });
  expect(exitCode).toBe(1);
  expect(stdout).toContain("Placeholder `TBD` is left");
  expect(stdout).toContain("stdin.md:5:1");
  expect(stdout).toContain("Link `keys.md` leads nowhere");
});

test("under the name that it is given, in turn with files", async () => {
  const { stdout } = await runCli(
    [
      "check",
      "note.md",
      "-",
      "--stdin-filename",
      "docs/login.md",
      "--format",
      "json",
    ],
    { cwd, stdin },
  );
  const report: {
    readonly specs: readonly {
      readonly path: string;
      readonly findings: readonly { readonly rule: string }[];
    }[];
  } = JSON.parse(stdout);
  expect(report.specs.map(({ path }) => path)).toEqual([
    "note.md",
    "docs/login.md",
  ]);
  expect(report.specs[1]?.findings.map(({ rule }) => rule)).not.toContain(
    "link-broken",
  );
});

test("under the name of a file in a folder that is still to be made", async () => {
  const { stdout } = await runCli(
    ["check", "-", "--stdin-filename", "specs/new/login.md"],
    { cwd, stdin },
  );
  expect(stdout).toContain("there is no `specs/new/keys.md`");
});

test("what it holds that is no text is a finding", async () => {
  const { exitCode, stdout } = await runCli(["check", "-"], {
    cwd,
    stdin: "# A\0\n",
  });
  expect(exitCode).toBe(1);
  expect(stdout).toContain("document-readable");
});

test("--fix-dry-run prints what would be fixed", async () => {
  const { stdout } = await runCli(["check", "-", "--fix-dry-run"], {
    cwd,
    stdin:
      "---\nstatus: draft\ntemplate: prd\n---\n\n# A\n\n## Summary\n\nHi.\n",
  });
  expect(stdout).toContain("+++ b/stdin.md");
});

test.each([
  ["--fix", "writes into files"],
  ["--changed", "asks git about files"],
])("%s needs files", async (option, why) => {
  const { exitCode, stderr } = await runCli(["check", "-", option], {
    cwd,
    stdin,
  });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(why);
});
