import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root })
  .toString()
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)));

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Files that are longer than the house likes, each with the reason. */
const longFiles: Readonly<Record<string, string>> = {
  "src/core/rules/unfilled/placeholder-words.ts": "a list of words",
  "src/core/template/dialect-templates.ts": "generated from the templates",
  "src/core/template/own-templates.ts": "generated from the templates",
  "test/core/check-spec.test.ts": "one decision, case by case",
  "test/core/document/criteria/read-criteria.test.ts": "a table of shapes",
  "test/core/evaluate.test.ts": "one decision, case by case",
  "test/core/policy/settle-specs.test.ts": "one decision, case by case",
  "test/core/rules/criterion-testable-abroad.test.ts": "a table of texts",
  "test/core/rules/criterion-testable.test.ts": "a table of texts",
  "test/core/rules/guidance-left.test.ts": "a table of texts",
  "test/core/rules/placeholder-left.test.ts": "a table of texts",
  "test/core/scaffold/read-issue.test.ts": "a table of issues",
  "test/github/pull-requests.test.ts": "replies of GitHub, written out",
  "test/queue/work.test.ts": "one running database for all of it",
};

test("no source file has more than 300 lines without a reason", () => {
  const long = tracked
    .filter((path) => /^(src|test|stand-in|demo|scripts)\/.*\.m?ts$/.test(path))
    .filter((path) => read(path).split("\n").length > 301);
  expect(long.filter((path) => !(path in longFiles))).toEqual([]);
});

test("the lockfile names no download addresses", () => {
  expect(read("package-lock.json")).not.toContain('"resolved"');
});

test("the core imports nothing from outside of the core", () => {
  const strays = tracked
    .filter((path) => /^src\/core\/.*\.ts$/.test(path))
    .flatMap((path) => relativeImports(path).map((target) => [path, target]))
    .filter(([, target]) => !target?.startsWith("src/core/"));
  expect(strays).toEqual([]);
});

test("every relative import names a file that is there", () => {
  const broken = tracked
    .filter((path) => /^(src|test|stand-in|demo|scripts)\/.*\.ts$/.test(path))
    .flatMap((path) => relativeImports(path).map((target) => [path, target]))
    .filter(([, target]) => !existsSync(join(root, target ?? "")));
  expect(broken).toEqual([]);
});

test("no file imports itself by way of others", () => {
  const left = new Map(
    tracked
      .filter((path) => /^src\/.*\.tsx?$/.test(path))
      .map((path) => [path, relativeImports(path)]),
  );
  for (let size = 0; size !== left.size;) {
    size = left.size;
    const imported = new Set([...left.values()].flat());
    for (const [path, imports] of left) {
      const isEnd = !imports.some((target) => left.has(target));
      if (isEnd || !imported.has(path)) left.delete(path);
    }
  }
  expect([...left.keys()]).toEqual([]);
});

/** Paths from the root. */
function relativeImports(path: string): readonly string[] {
  const imports = read(path).matchAll(
    /^\s*(?:import|export)\b[^;"]*?from\s+"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm,
  );
  return [...imports].map((match) =>
    resolve(root, dirname(path), match[1] ?? match[2] ?? "").slice(root.length),
  );
}

const manifest: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
} = JSON.parse(read("package.json"));

test("what the package promises to ship is there", () => {
  const built = ["dist"];
  const missing = manifest.files.filter(
    (path) => !built.includes(path) && !existsSync(join(root, path)),
  );
  expect(missing).toEqual([]);
});

test("dependencies are pinned to one version", () => {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };
  const loose = Object.entries(versions).filter(
    ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(loose).toEqual([]);
});

test("the README starts with two commands, and both run", () => {
  const commands = read("README.md").matchAll(/^npm ci && npm (.+?) *#/gm);
  expect(Array.from(commands, (match) => match[1])).toEqual([
    "run demo",
    "test",
  ]);
  expect(manifest.scripts).toHaveProperty("demo");
  expect(manifest.scripts).toHaveProperty("test");
});

test("CI runs what the README names", () => {
  expect(read(".ci/run")).toMatch(/^npm ci && npm test\b/m);
  expect(read(".github/workflows/ci.yml")).toContain("run: npm ci && npm test");
});

test("nobody commits a test that does not run", () => {
  const skipped = tracked
    .filter((path) => /^test\/.*\.ts$/.test(path))
    .filter((path) =>
      /^\s*(test|it|describe)\.(skip|only|todo)\b/.test(read(path)),
    );
  expect(skipped).toEqual([]);
});
