import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

import { temporaryFolder } from "../cli/temporary-folder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly env?: Readonly<Record<string, string>>;
      readonly run?: string;
    }[];
  };
}

const action: Action = parse(read("action.yml"));
const step = action.runs.steps.find(({ run }) => run !== undefined);

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Runs the step as a runner would, with this work tree in the place of the package. */
function runStep(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
) {
  const bin = temporaryFolder({
    npx: `#!/usr/bin/env bash\necho "npx $1 $2"\nshift 2\nexec "${process.execPath}" "${root}src/cli/main.ts" "$@"\n`,
  });
  const script = 'chmod +x "$0/npx"; PATH="$0:$PATH"\n';
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-eo", "pipefail", "-c", `${script}${step?.run ?? ""}`, bin],
    {
      cwd: temporaryFolder(files),
      encoding: "utf8",
      env: { ...process.env, FORCE_COLOR: "0", ...variables(inputs) },
    },
  );
  return { status, stdout, stderr };
}

/** The variables of the step, with inputs in the place of `${{ inputs.… }}`. */
function variables(inputs: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => [
      name,
      value.replace(
        /^\$\{\{ inputs\.([\w-]+) \}\}$/,
        (_, input: string) =>
          inputs[input] ?? String(action.inputs[input]?.default),
      ),
    ]),
  );
}

const unfilled = "# Login\n\n## Summary\n\nTBD\n";
const noticed = "# Login\n\n## Summary\n\nText\n\n<!-- a thought -->\n";

test("annotates and fails, with the version of this package", () => {
  const { version }: { readonly version: string } = JSON.parse(
    read("package.json"),
  );
  const { status, stdout, stderr } = runStep(
    {},
    { ".git/HEAD": "", "docs/specs/1-login.md": unfilled },
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const [first, second] = stdout.split("\n");
  expect(first).toBe(`npx --yes specgate@${version}`);
  expect(second).toMatch(
    /^::error file=docs\/specs\/1-login\.md,line=5,col=1,/,
  );
});

test("hands every input on, and runs none", () => {
  const { status, stdout } = runStep(
    {
      paths: "a b.md\n\n$(touch x).md\n",
      template: "prd",
      "fail-on": "notice",
      config: "rules.yml",
    },
    {
      "a b.md": noticed,
      "$(touch x).md": noticed,
      "rules.yml": "version: 1\n",
    },
  );
  expect(status).toBe(1);
  expect(stdout).toContain("::notice file=a b.md,line=7,");
  expect(stdout).toContain("::notice file=$(touch x).md,line=7,");
  expect(stdout).toContain("title=section-required::");
});

test("no shell line holds an expression", () => {
  expect(step?.run).not.toContain("${{");
});

test("the hook runs a command that is there", () => {
  const hooks: readonly Readonly<Record<string, unknown>>[] = parse(
    read(".pre-commit-hooks.yaml"),
  );
  const { bin }: { readonly bin: Readonly<Record<string, string>> } =
    JSON.parse(read("package.json"));
  expect(hooks).toMatchObject([{ id: "specgate", language: "node" }]);
  expect(hooks.map(({ entry }) => entry)).toEqual(
    Object.keys(bin).map((name) => `${name} check`),
  );
});
