import { runCli } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const filled = "# Login\n\n## Summary\n\nPeople log in with a key.\n";
const unfilled = "# Login\n\n## Summary\n\n<!-- later -->\n\nTBD\n";

const cwd = temporaryFolder({
  "filled.md": filled,
  "unfilled.md": unfilled,
  "template.md":
    "---\nspecgate:\n  name: note\n---\n\n# Note\n\n## Reason\n\nWhy it has to be said.\n",
  "note.md": "# Note\n\n## Reason\n\nWhy it has to be said.\n",
});

interface JsonReport {
  readonly version: number;
  readonly specs: readonly {
    readonly path: string;
    readonly template: string | null;
    readonly templateBy: string;
    readonly conclusion: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function checkJson(
  args: readonly string[],
): Promise<JsonReport & { readonly exitCode: number }> {
  const { exitCode, stdout } = await runCli(
    ["check", "--format", "json", ...args],
    { cwd },
  );
  const report: JsonReport = JSON.parse(stdout);
  return { ...report, exitCode };
}

describe("exit code", () => {
  test.each([
    { name: "no findings", args: ["filled.md"], exitCode: 0 },
    { name: "an error", args: ["unfilled.md"], exitCode: 1 },
    {
      name: "one of many",
      args: ["filled.md", "unfilled.md", "filled.md"],
      exitCode: 1,
    },
    {
      name: "an unknown option",
      args: ["filled.md", "--fixx"],
      exitCode: 2,
    },
    {
      name: "an unknown format",
      args: ["filled.md", "-f", "xml"],
      exitCode: 2,
    },
    {
      name: "a limit that is no number",
      args: ["filled.md", "--max-findings", "-1"],
      exitCode: 2,
    },
    {
      name: "a time that is no time",
      args: ["filled.md", "--timeout", "0"],
      exitCode: 2,
    },
  ])("$name: $exitCode", async ({ args, exitCode }) => {
    const result = await runCli(["check", ...args], { cwd });
    expect(result.exitCode).toBe(exitCode);
    expect(result.stdout === "").toBe(exitCode === 2);
    expect(result.stderr === "").toBe(exitCode !== 2);
  });

  test("--fail-on decides which severity counts", async () => {
    const only = "# Login\n\n## Summary\n\nText\n\n<!-- a thought -->\n";
    const folder = temporaryFolder({ "a.md": only });
    const exitCodes = [];
    for (const severity of ["error", "warning", "notice"]) {
      const args = ["check", "a.md", "--fail-on", severity];
      exitCodes.push((await runCli(args, { cwd: folder })).exitCode);
    }
    expect(exitCodes).toEqual([0, 0, 1]);
  });
});

describe("json", () => {
  test("has the documented keys in the documented order", async () => {
    const { specs, summary, version } = await checkJson(["unfilled.md"]);
    expect(version).toBe(1);
    expect(Object.keys(specs[0] ?? {})).toEqual([
      "path",
      "template",
      "templateBy",
      "status",
      "conclusion",
      "sections",
      "criteria",
      "findings",
      "title",
      "templateMatch",
      "templateVersion",
    ]);
    expect(Object.keys(specs[0]?.findings[0] ?? {})).toEqual([
      "rule",
      "severity",
      "line",
      "column",
      "endLine",
      "endColumn",
      "message",
      "helpUrl",
      "waive",
      "fix",
      "fingerprint",
    ]);
    expect(summary).toEqual({
      specs: 1,
      errors: 1,
      warnings: 0,
      notices: 1,
      hidden: 0,
      older: 0,
      fixed: 0,
    });
  });

  test("lists every spec, also those without findings", async () => {
    const { specs } = await checkJson(["filled.md", "unfilled.md"]);
    expect(specs.map(({ path, conclusion }) => [path, conclusion])).toEqual([
      ["filled.md", "success"],
      ["unfilled.md", "failure"],
    ]);
  });
});

describe("--max-findings", () => {
  test("keeps errors, and says how many are left out", async () => {
    const { specs, summary, exitCode } = await checkJson([
      "unfilled.md",
      "unfilled.md",
      "--max-findings",
      "1",
    ]);
    expect(specs[0]?.findings.map(({ severity }) => severity)).toEqual([
      "error",
    ]);
    expect(summary).toMatchObject({ errors: 1, notices: 1, hidden: 1 });
    expect(exitCode).toBe(1);
  });

  test("does not turn a failure into a pass", async () => {
    const { exitCode, stdout } = await runCli(
      ["check", "unfilled.md", "--max-findings", "0"],
      { cwd },
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      "1 error and 1 notice\n2 findings of these not shown",
    );
  });
});

describe("--template", () => {
  test("takes the name of a known one", async () => {
    const { specs } = await checkJson(["filled.md", "--template", "PRD"]);
    expect(specs[0]).toMatchObject({ template: "prd", templateBy: "option" });
  });

  test("takes any Markdown file", async () => {
    const { specs } = await checkJson(["note.md", "--template", "template.md"]);
    expect(specs[0]).toMatchObject({ template: "note", templateBy: "option" });
    expect(specs[0]?.findings.map(({ rule }) => rule)).toContain(
      "guidance-left",
    );
  });

  test("says what was probably meant", async () => {
    const { exitCode, stderr } = await runCli(
      ["check", "filled.md", "--template", "prdd"],
      { cwd },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "specgate: There is no template `prdd` and no such file; did you mean `prd`?\n",
    );
  });
});

describe("templates of the repository", () => {
  test("are known, and come before the built-in ones", async () => {
    const folder = temporaryFolder({
      ".git/HEAD": "",
      ".github/spec-templates/prd.md":
        "---\nspecgate: { title: Our PRD }\n---\n# PRD\n\n## Reason\n\nWhy?\n",
      ".github/spec-templates/folder.md/notes.txt": "",
      "docs/a.md": "---\ntemplate: prd\n---\n# A\n",
    });
    const { stdout } = await runCli(["templates"], { cwd: `${folder}/docs` });
    expect(stdout.split("\n")[0]).toBe(
      "prd                repository  Our PRD",
    );

    const report = await runCli(["check", "docs/a.md"], { cwd: folder });
    expect(report.stdout).toContain("Section `Reason` is missing");
  });

  test("are used as far as they are right, and what is wrong is told", async () => {
    const folder = temporaryFolder({
      ".git/HEAD": "",
      ".github/spec-templates/note.md":
        "---\nspecgate:\n  naem: note\n---\n# Note\n",
    });
    const { exitCode, stdout, stderr } = await runCli(["templates"], {
      cwd: folder,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("note               repository  Note\n");
    expect(stderr).toMatch(/^warning: .*naem/);
    expect(stderr).toContain("┌─ .github/spec-templates/note.md:3:3\n");
  });
});
