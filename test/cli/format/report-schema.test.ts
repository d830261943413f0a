import { readFileSync } from "node:fs";

import { Ajv } from "ajv";

import { reportJsonSchema } from "../../../src/cli/format/report-schema.ts";
import { goldenCases, goldenFolder } from "../golden-cases.ts";
import { runCli } from "../run-cli.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const schema: object = JSON.parse(
  readFileSync(
    new URL("../../../schema/report.schema.json", import.meta.url),
    "utf8",
  ),
);
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

function problemsOf(report: unknown): readonly unknown[] {
  validate(report);
  return validate.errors ?? [];
}

async function checkJson(
  cwd: string,
  ...args: readonly string[]
): Promise<unknown> {
  const { stdout } = await runCli(["check", ...args, "-f", "json"], { cwd });
  return JSON.parse(stdout);
}

test("the committed schema is the current one", () => {
  expect(schema).toEqual(reportJsonSchema());
});

test("reports of the golden cases are valid", async () => {
  const cases = await goldenCases();
  const paths = cases.map((name) => `${name}/spec.md`);
  const all = await checkJson(goldenFolder, ...paths);
  expect(all).toMatchObject({ summary: { specs: cases.length } });
  expect(problemsOf(all)).toEqual([]);
});

test("a fix, a file that cannot be read and a limit are valid", async () => {
  const cwd = temporaryFolder({
    "a.md": "# Login\n\n## Summary\n\nText\n\n<!-- Describe the goal. -->\n",
    "b.md": Buffer.from([0, 255, 254]),
  });
  const all = await checkJson(cwd, ".");
  expect(JSON.stringify(all)).toContain('"edits":[{');
  expect(problemsOf(all)).toEqual([]);
  expect(problemsOf(await checkJson(cwd, ".", "--max-findings", "0"))).toEqual(
    [],
  );
});

test.each([
  { name: "nothing", report: {} },
  {
    name: "a later version",
    report: {
      version: 2,
      specs: [],
      summary: {
        specs: 0,
        errors: 0,
        warnings: 0,
        notices: 0,
        hidden: 0,
        older: 0,
      },
    },
  },
])("$name is not valid", (one) => {
  expect(problemsOf(one.report)).not.toEqual([]);
});
