import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import * as z from "zod";

import { checkSpec } from "../../src/core/check-spec.ts";
import { isBuiltInDialect } from "../../src/core/template/template-entry.ts";
import { loadBuiltInTemplates } from "../../src/serve/load-built-in-templates.ts";
import { runCli } from "../cli/run-cli.ts";

const folder = new URL("../../examples/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));

async function check(file: string) {
  return checkSpec({
    path: file,
    text: readFileSync(new URL(file, folder), "utf8"),
    templates: await loadBuiltInTemplates(),
    rules: {},
    failOn: "error",
  });
}

test.each(files)("%s follows its template and has no finding", async (file) => {
  const { template, findings } = await check(file);
  expect(file).toBe(file.replace(/\..*/, `.${template}.md`));
  expect(findings).toEqual([]);
});

test("there is an example of every built-in template", async () => {
  const reports = await Promise.all(files.map(check));
  const templates = await loadBuiltInTemplates();
  expect(new Set(reports.map(({ template }) => template))).toEqual(
    new Set(
      templates
        .filter((source) => !isBuiltInDialect(source))
        .map(({ name }) => name),
    ),
  );
});

test("none has a finding on the command line either, which follows links", async () => {
  const { exitCode, stdout } = await runCli(
    [
      "check",
      "--no-cache",
      "--format",
      "json",
      "--fail-on",
      "notice",
      "examples",
    ],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)) },
  );
  const { summary } = z
    .object({ summary: z.object({ specs: z.number(), errors: z.number() }) })
    .parse(JSON.parse(stdout));
  expect({ exitCode, ...summary }).toMatchObject({ exitCode: 0, errors: 0 });
  expect(summary.specs).toBeGreaterThan(files.length);
});
