import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parseConfig } from "../../src/core/config/parse-config.ts";
import { rules } from "../../src/core/rules/registry.ts";
import { runCli } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const prd = readFileSync("examples/usage-export.prd.md", "utf8");
const configPath = ".github/specgate.yml";

async function initIn(
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
) {
  const cwd = temporaryFolder({ ".git/HEAD": "", ...files });
  const result = await runCli(["init", ...args], { cwd });
  const read = (path: string) => readFileSync(join(cwd, path), "utf8");
  return { ...result, cwd, read };
}

function parse(text: string) {
  const outcome = parseConfig(text, { repository: "", path: "" }, rules);
  if (outcome.kind !== "valid") throw new Error(JSON.stringify(outcome));
  return outcome.config;
}

test("writes a configuration from what it finds, and says why", async () => {
  const { exitCode, stdout, read } = await initIn({
    "product/specs/7-usage.prd.md": prd,
    "product/specs/old/3-login.prd.md": prd,
    "product/specs/notes.md": "# Notes\n\nSome.\n",
    "src/index.ts": "",
    "packages/a/b.ts": "",
    "renovate.json": "{}",
    ".github/dependabot.yml": "version: 2",
  });
  expect(exitCode).toBe(0);
  expect(stdout.split("\n")).toContain(configPath);
  const text = read(configPath);
  expect(parse(text)).toMatchObject({
    specs: [{ path: "product/specs/**/*.prd.md", template: "prd" }],
    exempt: { authors: ["dependabot[bot]", "renovate[bot]"] },
  });
  expect(text).toContain("# 2 documents found, written after this template");
  expect(text).toContain("changes src/ and packages/ by 20 lines");
});

test("the requirement that it proposes is valid once it is turned on", async () => {
  const { read } = await initIn({ "src/index.ts": "" });
  const text = read(configPath).replaceAll(/^# (require:| {2})/gm, "$1");
  expect(parse(text).require).toEqual({
    paths: ["src/**"],
    minChangedLines: 20,
    status: "Approved",
  });
});

test("without any spec, says where new ones go", async () => {
  const { read } = await initIn({});
  expect(parse(read(configPath)).specs).toEqual([
    { path: "docs/specs/**/*.prd.md", template: "prd" },
    { path: "docs/specs/**/*.md" },
  ]);
});

test("a place whose documents follow several templates names none", async () => {
  const design = readFileSync(
    "examples/password-reset.technical-spec.md",
    "utf8",
  );
  const { read } = await initIn({
    "specs/1.md": prd,
    "specs/2.md": design,
  });
  expect(parse(read(configPath)).specs).toEqual([{ path: "specs/**/*.md" }]);
});

test("a place names the template that most follow, and says how many", async () => {
  const { read } = await initIn({
    "specs/1.md": prd,
    "specs/2.md": prd,
    "specs/3.md": "# Notes\n\nSome.\n",
  });
  expect(parse(read(configPath)).specs).toEqual([
    { path: "specs/**/*.md", template: "prd" },
  ]);
  expect(read(configPath)).toContain(
    "# 3 documents found, 2 of them written after this template",
  );
});

test("a template that few follow is not asked of the others", async () => {
  const { read } = await initIn({
    "specs/1.md": prd,
    "specs/2.md": "# Notes\n\nSome.\n",
    "specs/3.md": "# Login\n\n## Plan\n\nPasskeys.\n",
  });
  expect(parse(read(configPath)).specs).toEqual([{ path: "specs/**/*.md" }]);
});

test("writes a form for each template that is in use, with its label", async () => {
  const { cwd, read } = await initIn({ "specs/1.prd.md": prd });
  const form = read(".github/ISSUE_TEMPLATE/prd.yml");
  expect(form).toMatch(/labels:\n {2}- spec:prd\n/);
  expect(form).toMatch(
    /^# Here because: 1 document found, written after its template\. Its label `spec:prd` starts the spec\.\nname:/,
  );
  const other = join(cwd, ".github/ISSUE_TEMPLATE/technical-spec.yml");
  expect(existsSync(other)).toBe(false);
});

test("leaves files alone that are there, and writes the others", async () => {
  const { exitCode, stdout, stderr, read } = await initIn({
    [configPath]: "version: 1\n",
    "specs/1.prd.md": prd,
  });
  expect(exitCode).toBe(0);
  expect(read(configPath)).toBe("version: 1\n");
  expect(stderr).toContain(
    "specgate: `.github/specgate.yml` is there already, and was left as it is\n",
  );
  expect(stdout).toContain(".github/ISSUE_TEMPLATE/prd.yml");
});

test("--dry-run writes nothing and shows all, --no-forms leaves forms out", async () => {
  const dry = await initIn({}, "--dry-run");
  expect(existsSync(join(dry.cwd, ".github"))).toBe(false);
  expect(dry.stdout).toContain("# .github/specgate.yml\n");
  expect(dry.stdout).toContain("# .github/ISSUE_TEMPLATE/prd.yml\n");
  const { cwd } = await initIn({}, "--no-forms");
  expect(existsSync(join(cwd, ".github/ISSUE_TEMPLATE"))).toBe(false);
});
