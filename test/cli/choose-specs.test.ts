import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { runCli } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const spec = "# Login\n\n## Summary\n\nPeople log in with a key.\n";

/** The paths that a check of these arguments reports on. */
async function checked(
  cwd: string,
  ...args: readonly string[]
): Promise<readonly string[]> {
  const { stdout, stderr } = await runCli(
    ["check", "--format", "json", ...args],
    { cwd },
  );
  if (stdout === "") throw new Error(stderr);
  const report: {
    readonly specs: readonly { readonly path: string }[];
  } = JSON.parse(stdout);
  return report.specs.map(({ path }) => path);
}

test("files, in the order they are named, each once", async () => {
  const cwd = temporaryFolder({ "b.md": spec, "a.md": spec });
  expect(await checked(cwd, "b.md", "a.md", "./b.md")).toEqual([
    "b.md",
    "a.md",
  ]);
});

test("names with spaces, number signs and other alphabets", async () => {
  const names = ["docs/a b.md", "docs/#7 plan.md", "docs/仕様 ü.md"];
  const cwd = temporaryFolder(
    Object.fromEntries(names.map((name) => [name, spec])),
  );
  expect(await checked(cwd, ...names)).toEqual(names);
  expect(await checked(cwd, "docs")).toEqual(names.toSorted());
});

test("a folder with all below it, but not what is installed, git's or a template", async () => {
  const cwd = temporaryFolder({
    "docs/one.md": spec,
    "docs/deep/er/TWO.MD": spec,
    ".kiro/specs/login/requirements.md": spec,
    "docs/notes.txt": spec,
    "node_modules/x/README.md": spec,
    ".git/description.md": spec,
    ".github/spec-templates/prd.md": spec,
  });
  expect(await checked(cwd, ".")).toEqual([
    ".kiro/specs/login/requirements.md",
    "docs/deep/er/TWO.MD",
    "docs/one.md",
  ]);
});

test("a quoted pattern", async () => {
  const cwd = temporaryFolder({
    "docs/a.prd.md": spec,
    "docs/deep/b.prd.md": spec,
    "docs/c.md": spec,
    "other/d.prd.md": spec,
  });
  expect(await checked(cwd, "docs/**/*.prd.md")).toEqual([
    "docs/a.prd.md",
    "docs/deep/b.prd.md",
  ]);
  expect(await checked(join(cwd, "other"), "../docs/*.md")).toEqual([
    "../docs/a.prd.md",
    "../docs/c.md",
  ]);
  expect(await checked(cwd, `${cwd}/{docs,other}/*.prd.md`)).toEqual([
    "docs/a.prd.md",
    "other/d.prd.md",
  ]);
});

test("a name with brackets is a file where there is one", async () => {
  const cwd = temporaryFolder({ "app/[id]/spec.md": spec, "app/i/x.md": spec });
  expect(await checked(cwd, "app/[id]/spec.md")).toEqual(["app/[id]/spec.md"]);
  expect(await checked(cwd, "app/[id]")).toEqual(["app/[id]/spec.md"]);
});

test("without names, the specs of the configuration, from anywhere in the repository", async () => {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    ".github/specgate.yml": "specs:\n  - path: design/**/*.md\n",
    "design/a.md": spec,
    "design/deep/b.md": spec,
    "docs/specs/c.md": spec,
  });
  expect(await checked(cwd)).toEqual(["design/a.md", "design/deep/b.md"]);
  expect(await checked(join(cwd, "design", "deep"))).toEqual([
    "../a.md",
    "b.md",
  ]);
});

test("without names and configuration, the usual places", async () => {
  const cwd = temporaryFolder({ "docs/specs/c.md": spec, "README.md": spec });
  expect(await checked(cwd)).toEqual(["docs/specs/c.md"]);
});

test("a link to a file of the folder is followed, one to a folder is not", async () => {
  const cwd = temporaryFolder({ "docs/a.md": spec, "other/b.md": spec });
  symlinkSync("a.md", join(cwd, "docs", "link.md"));
  symlinkSync("../other", join(cwd, "docs", "folder"));
  symlinkSync(".", join(cwd, "docs", "circle.md"));
  mkdirSync(join(cwd, ".git"));
  expect(await checked(cwd, "docs")).toEqual(["docs/a.md", "docs/link.md"]);
});

test("what is not there is told behind the findings of the others, and is no pass", async () => {
  const cwd = temporaryFolder({ "a.md": spec, "b.md": spec });
  const args = ["check", "a.md", "gone.md", "no/*.md", "/dev/null", "b.md"];
  const { exitCode, stdout, stderr } = await runCli(args, { cwd });
  expect(exitCode).toBe(2);
  expect(stdout).toContain("2 specs checked");
  expect(stderr).toBe(
    "specgate: There is no file `gone.md`\nspecgate: No Markdown file matches `no/*.md`\nspecgate: `/dev/null` is neither a file nor a folder\n",
  );
});

test("a link that leads nowhere is a finding, named or in a folder", async () => {
  const cwd = temporaryFolder({ "docs/a.md": spec });
  symlinkSync("gone.md", join(cwd, "docs", "link.md"));
  for (const args of [["docs"], ["docs/a.md", "docs/link.md"]]) {
    const { exitCode, stdout } = await runCli(["check", ...args], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("it is a symbolic link that leads out");
    expect(stdout).toContain("2 specs checked");
  }
});

describe("is no pass", () => {
  const cwd = temporaryFolder({ "empty/notes.txt": "", "a.md": spec });
  const cases = [
    {
      name: "a file that is not there",
      args: ["nothing.md"],
      says: "specgate: There is no file `nothing.md`\n",
    },
    {
      name: "a pattern that matches nothing",
      args: ["docs/*.md"],
      says: "specgate: No Markdown file matches `docs/*.md`\n",
    },
    {
      name: "a pattern that cannot be one",
      args: ["docs/{a/b}*.md"],
      says: "specgate: Pattern `{a/b}*.md` has `/` in braces; write two patterns\n",
    },
    {
      name: "a folder without Markdown",
      args: ["empty"],
      says: "specgate: Nothing to check: no Markdown file in `empty`\n",
    },
    {
      name: "a repository without specs",
      args: [],
      says: expect.stringMatching(
        /^specgate: Nothing to check: no file is where/,
      ),
    },
    {
      name: "what is neither a file nor a folder",
      args: ["/dev/null"],
      says: "specgate: `/dev/null` is neither a file nor a folder\n",
    },
  ];

  test("a repository without any of the specs that its configuration names", async () => {
    const empty = temporaryFolder({
      ".git/HEAD": "",
      ".github/specgate.yml":
        "specs:\n  - path: docs/**/*.prd.md\n  - path: rfcs/*.md\n",
    });
    expect(await runCli(["check"], { cwd: empty })).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "specgate: Nothing to check: nothing matches `docs/**/*.prd.md` and `rfcs/*.md`, where the configuration says that specs live; `specgate new` starts one\n",
    });
  });

  test.each(cases)("$name", async ({ args, says }) => {
    const { exitCode, stdout, stderr } = await runCli(["check", ...args], {
      cwd,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toEqual(says);
  });
});
