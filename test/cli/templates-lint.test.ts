import { readdirSync } from "node:fs";

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
    file: "bad.md",
    template: {
      name: "bad",
      title: "RFC",
      path: null,
      metadata: [{ key: "status", required: false, values: null }],
      guidance: [],
      sections: [
        {
          heading: "Why",
          depth: 0,
          required: true,
          repeats: false,
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
  });
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
  [["nope.md"], "Template `nope.md` cannot be read"],
  [["."], "Template `.` cannot be read"],
  [["deep.md"], "Template deep.md:1: "],
  [[], "missing required argument 'file'"],
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
