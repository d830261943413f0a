import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";

import {
  type LintJson,
  lintJsonSchema,
} from "../../src/cli/templates/lint-schema.ts";
import { runCli } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const good = `---
specgate:
  name: rfc
  title: Request for comments
  path: rfcs/{number}-{slug}.md
  metadata:
    status: { required: true, values: [Draft, Done] }
  sections:
    Why: { kind: goals, role: product, aliases: [Motivation] }
  rules: { section-order: error }
---

# RFC

Status: Draft

## Why

Say what gets better.

Name who asked for it.

## Options (optional)

### Option 1: <name>

- Cost:

| Part | Effort |
| --- | --- |
`;

const bad = good.replace("aliases", "alias");
const cwd = temporaryFolder({
  "good.md": good,
  "bad.md": bad,
  "deep.md": "> ".repeat(2000),
});

test("tells what is understood of a template", async () => {
  const result = await runCli(["templates", "lint", "good.md"], { cwd });
  expect(result).toEqual({
    exitCode: 0,
    stderr: "",
    stdout: `good.md · rfc · Request for comments
  path: rfcs/{number}-{slug}.md
  rules: section-order error

Metadata
  status · required · Draft, Done

Sections
  Why · required · goals · role product
      also: motivation
      guidance: 2 lines, \`Say what gets better.\`
  Options (optional) · optional · options
    Option 1: <name> · optional · repeats
        fields: Cost
        columns: Part, Effort

3 sections, 1 required, 2 lines of guidance: no problems
`,
  });
});

test("tells what is asked for on a condition, and what may be missing", async () => {
  const text =
    "---\nspecgate:\n  metadata:\n    type: { values: [Feature, Process] }\n    area: { requiredWhere: { type: Feature } }\n    number: { assigned: true }\n  sections:\n    Parts: { mayBeEmpty: true }\n---\n\n# A\n\n## Parts\n";
  const folder = temporaryFolder({ "a.md": text });
  const { stdout } = await runCli(["templates", "lint", "a.md"], {
    cwd: folder,
  });
  expect(stdout).toContain(`
  type · optional · Feature, Process
  area · required where type is Feature
  number · optional · given by others
`);
  expect(stdout).toContain("  Parts · required · may be empty\n");
});

test("shows each problem where it stands", async () => {
  const result = await runCli(["templates", "lint", "bad.md"], { cwd });
  expect(result.exitCode).toBe(1);
  expect(result.stdout).toContain(`
problem: Unknown key \`alias\`; did you mean \`aliases\`?
  ┌─ bad.md:9:40
9 │     Why: { kind: goals, role: product, alias: [Motivation] }
  │                                        ^^^^^
`);
  expect(result.stdout).toMatch(/: 1 problem\n$/);
});

test("as JSON", async () => {
  const args = ["templates", "lint", "bad.md", "--format", "json"];
  const { exitCode, stdout } = await runCli(args, { cwd });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    templates: [
      {
        file: "bad.md",
        template: {
          name: "rfc",
          path: "rfcs/{number}-{slug}.md",
          metadata: [
            { key: "status", required: true, values: ["Draft", "Done"] },
          ],
          guidance: [],
          sections: [
            {
              heading: "Why",
              kind: "goals",
              depth: 0,
              required: true,
              repeats: false,
              aliases: [],
              guidance: ["Say what gets better.", "Name who asked for it."],
            },
            { heading: "Options (optional)", required: false },
            {
              heading: "Option 1: <name>",
              depth: 1,
              repeats: true,
              fields: ["Cost"],
              columns: [["Part", "Effort"]],
            },
          ],
        },
        problems: [
          {
            line: 9,
            column: 40,
            endLine: 9,
            endColumn: 45,
            message: "Unknown key `alias`; did you mean `aliases`?",
          },
        ],
      },
    ],
    summary: { templates: 1, problems: 1 },
  });
});

describe("all templates of a repository", () => {
  const repository = temporaryFolder({
    ".git/HEAD": "",
    ".github/spec-templates/a.md": good,
    ".github/spec-templates/b.md": bad,
    ".github/spec-templates/deep.md": "> ".repeat(2000),
    ".github/spec-templates/notes.txt": "No template",
    "README.md": "# Widgets\n",
    "docs/guide.md": "# Guide\n",
  });
  const folder = ".github/spec-templates";
  const lint = (args: readonly string[], from = repository) =>
    runCli(["templates", "lint", ...args], { cwd: from });

  test.each([
    ["without an argument", [], repository, ""],
    ["from a folder in it", [], join(repository, "docs"), "../"],
    ["by its folder", ["."], repository, ""],
    ["by the folder of them", [folder], repository, ""],
  ])("%s", async (_, args, from, up) => {
    const { exitCode, stdout } = await lint(args, from);
    expect(exitCode).toBe(1);
    const heads = stdout.match(/^[^ \n]+\.md.*$/gm);
    expect(heads).toEqual([
      `${up}${folder}/a.md · rfc · Request for comments`,
      `${up}${folder}/b.md · rfc · Request for comments`,
      `${up}${folder}/deep.md`,
    ]);
    expect(stdout).toMatch(/\n\n3 templates: 3 problems\n$/);
  });

  test("of two of one name the second has a problem", async () => {
    const { stdout } = await lint([]);
    expect(stdout).toContain(`
problem: Name \`rfc\` is that of \`.github/spec-templates/a.md\` too, which counts; give one another name
  ┌─ .github/spec-templates/b.md:3:9
3 │   name: rfc
  │         ^^^
`);
  });

  test("one that cannot be read is a problem of its own", async () => {
    const { stdout } = await lint(["--format", "json"]);
    const json: LintJson = JSON.parse(stdout);
    expect(json.templates[2]).toMatchObject({
      template: null,
      problems: [
        {
          line: 1,
          column: 1,
          message: "Nested more than 200 levels deep",
        },
      ],
    });
  });

  test("there has to be one", async () => {
    const empty = temporaryFolder({ ".git/HEAD": "", "src/a.ts": "" });
    const none = await lint([], empty);
    expect(none).toMatchObject({
      exitCode: 2,
      stderr:
        "specgate: There is no template in `.github/spec-templates`; name a file or a folder\n",
    });
    expect((await lint(["src"], empty)).stderr).toBe(
      "specgate: There is no Markdown file in `src`\n",
    );
  });
});

test("what is printed is valid by the committed schema, which is the current one", async () => {
  const file = new URL(
    "../../schema/template-lint.schema.json",
    import.meta.url,
  );
  const schema: object = JSON.parse(readFileSync(file, "utf8"));
  expect(schema).toEqual(lintJsonSchema());
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  for (const [place, from] of [
    [".", cwd],
    ["templates", process.cwd()],
    ["templates/dialects", process.cwd()],
  ] as const) {
    const args = ["templates", "lint", place, "-f", "json"];
    const { stdout } = await runCli(args, { cwd: from });
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  }
  expect(validate({ version: 2, templates: [], summary: {} })).toBe(false);
});

test.each([
  ["lnit", "error: unknown command 'lnit'\n(Did you mean lint?)\n"],
  ["good.md", "error: unknown command 'good.md'\n"],
])("%s is no command of templates", async (word, stderr) => {
  const result = await runCli(["templates", word, "good.md"], { cwd });
  expect(result).toEqual({ exitCode: 2, stdout: "", stderr });
});

const delivered = ["templates", "templates/dialects"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`),
);

test.each(delivered)("%s has no problem", async (path) => {
  const setting = { cwd: process.cwd() };
  const { exitCode, stdout } = await runCli(
    ["templates", "lint", path],
    setting,
  );
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/: no problems\n$/);
});

test.each([
  [["nope.md"], "Template `nope.md` cannot be read: there is no such file"],
  [["good.md", "--format", "xml"], "Allowed choices are text, json"],
])("%j: %s", async (args, says) => {
  const result = await runCli(["templates", "lint", ...args], { cwd });
  expect(result).toMatchObject({ exitCode: 2, stdout: "" });
  expect(result.stderr).toContain(says);
});

test("without lint, the templates are listed as before", async () => {
  const { exitCode, stdout } = await runCli(["templates"], { cwd });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^prd\s+built-in\s+Product requirements document$/m);
});
