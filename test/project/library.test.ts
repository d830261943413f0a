import { rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";

import { build } from "esbuild";

import { compile, packLibrary, runNode } from "./pack-library.ts";

let consumer: string;

beforeAll(async () => {
  consumer = await packLibrary();
});

afterAll(() => rm(dirname(consumer), { recursive: true, force: true }));

/** Starts a spec from a template of its own, mends what is certain, and tells what is left. */
const program = `
import {
  applyFixes,
  builtInTemplates,
  checkSpec,
  generateSpec,
  loadTemplate,
} from "specgate";

const templates = [loadTemplate("rfc", "# RFC\\n\\n## Why\\n\\nSay why.\\n\\n## How\\n")];
const options = { template: "rfc", templates };
const text = generateSpec({ title: "Ledger", sections: { How: "- As a queue.\\n-\\n- As a log." } }, options);
const before = checkSpec(text, options);
const mended = applyFixes(text, before.findings);
const after = checkSpec(mended.text, { ...options, rules: { "guidance-left": "off" } });

export const said = {
  title: after.title,
  template: after.template,
  found: before.findings.map(({ rule }) => rule),
  fixed: mended.applied.map(({ rule }) => rule),
  left: after.findings.map(({ rule }) => rule),
  builtIn: builtInTemplates.map(({ name }) => name).slice(0, 3),
};
`;

const said = {
  title: "RFC: Ledger",
  template: "rfc",
  found: ["guidance-left", "field-empty"],
  fixed: ["field-empty"],
  left: [],
  builtIn: ["prd", "product-tech-spec", "technical-spec"],
};

test("its types come along, and need no others", async () => {
  await writeFile(
    join(consumer, "typed.ts"),
    `${program}
import type { Finding, SectionState, SpecInputs, SpecReport, TemplateSource } from "specgate";

const inputs: SpecInputs = { title: "Ledger", type: "feature", goals: ["Say what is owed"] };
const report: SpecReport = checkSpec(generateSpec(inputs, { template: "prd" }));
const errors: readonly Finding[] = report.findings.filter(({ severity }) => severity === "error");
const states: readonly SectionState[] = report.sections.map(({ state }) => state);
const known: readonly TemplateSource[] = builtInTemplates;
export const seen: readonly [number, number, number] = [errors.length, states.length, known.length];

// @ts-expect-error -- what is no input is told before it runs
generateSpec({ titel: "Ledger" }, { template: "prd" });
`,
  );
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023"],
    types: [],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  await writeFile(
    join(consumer, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["typed.ts"] }),
  );
  await writeFile(join(consumer, "package.json"), '{ "type": "module" }');
  expect(await compile(consumer)).toBe("");
});

test("Node runs it", async () => {
  const file = join(consumer, "run.mjs");
  await writeFile(file, `${program}console.log(JSON.stringify(said));`);
  expect(JSON.parse(await runNode(consumer, file))).toEqual(said);
});

test("a browser runs it, without anything of Node or of a page", async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: consumer },
    bundle: true,
    write: false,
    platform: "browser",
    conditions: ["worker"],
    format: "iife",
    globalName: "ran",
  });
  const bare = createContext({ TextEncoder });
  const [{ text } = { text: "" }] = outputFiles;
  expect(
    JSON.parse(runInContext(`${text};JSON.stringify(ran.said)`, bare)),
  ).toEqual(said);
});

test("who imports one function gets no more", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { applyFixes } from "specgate";',
      resolveDir: consumer,
    },
    bundle: true,
    write: false,
    platform: "browser",
    conditions: ["worker"],
    format: "esm",
  });
  expect(outputFiles[0]?.text.length).toBeLessThan(5_000);
});
