import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { runCli } from "./run-cli.ts";
import { repository, temporaryFolder, writeFiles } from "./temporary-folder.ts";

/** Messages about links, each up to its first comma. */
async function links(cwd: string, ...args: readonly string[]) {
  const { stdout } = await runCli(["check", ...args, "--format", "json"], {
    cwd,
  });
  const {
    specs,
  }: { specs: { findings: { rule: string; message: string }[] }[] } =
    JSON.parse(stdout);
  return specs
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === "link-broken")
    .map(({ message }) => message);
}

const spec =
  "# Login\n\nSee [the guide](../guide.md#steps) and [it](/src/a.ts).\n";

test("links are followed from the file and from the root of the repository, wherever the command runs", async () => {
  const cwd = repository({
    "docs/specs/a.md": spec,
    "docs/guide.md": "# Guide\n\n## Steps\n",
    "src/a.ts": "",
  });
  expect(await links(cwd, "docs/specs/a.md")).toEqual([]);
  expect(await links(join(cwd, "docs"), "specs/a.md")).toEqual([]);

  rmSync(join(cwd, "src/a.ts"));
  writeFiles(cwd, { "docs/guide.md": "# Guide\n\n## Step\n" });
  expect(await links(join(cwd, "docs/specs"), "a.md")).toEqual([
    "Link `../guide.md#steps` leads nowhere, no heading in `docs/guide.md` has the anchor `#steps`: did you mean `#step`?",
    "Link `/src/a.ts` leads nowhere, there is no `src/a.ts`: correct it, or take it out",
  ]);
});

test("nothing outside of the repository is looked at, whatever leads there", async () => {
  const outside = temporaryFolder({
    "hidden.txt": "",
    "secret.md": "# Secret\n",
  });
  const cwd = repository({
    "a.md": "# A\n\n[1](out/hidden.txt) [2](secret.md#x) [3](../x.md)\n",
  });
  symlinkSync(outside, join(cwd, "out"));
  symlinkSync(join(outside, "secret.md"), join(cwd, "secret.md"));
  // The second is a file of the repository; what it holds is not read, and nothing is said of its headings.
  expect(await links(cwd, "a.md")).toEqual([
    "Link `out/hidden.txt` leads nowhere, there is no `out/hidden.txt`: correct it, or take it out",
  ]);
});

test("a document outside of a repository that comes alone is left alone", async () => {
  const cwd = temporaryFolder({ "a.md": "# A\n\n[b](b.md) [c](#c)\n" });
  expect(await links(cwd, "a.md")).toEqual([
    "Link `#c` leads nowhere, no heading here has the anchor `#c`: did you mean `#a`?",
  ]);
  writeFiles(cwd, { "d.md": "# D\n\n[a](a.md) [b](b.md)\n" });
  expect(await links(cwd, "d.md")).toHaveLength(1);
});

test("a link that this change breaks is new, and one that was broken before is not", async () => {
  const cwd = repository({
    "docs/a.md": "# A\n\n[b](b.md) [c](c.md) [d](b.md#d)\n",
    "docs/b.md": "# B\n\n## D\n",
  });
  expect(await links(cwd, "docs/a.md", "--base", "HEAD")).toEqual([]);
  writeFiles(cwd, { "docs/b.md": "# B\n" });
  expect(await links(cwd, "docs/a.md", "--base", "HEAD")).toEqual([
    expect.stringContaining("has the anchor `#d`"),
  ]);
  rmSync(join(cwd, "docs/b.md"));
  expect(await links(cwd, "docs/a.md", "--base", "HEAD")).toHaveLength(2);
});

function prd(...criteria: readonly string[]): string {
  const items = criteria.map((one) => `- ${one}\n`).join("");
  return `# Usage\n\n## Acceptance criteria\n\n${items}`;
}

test("a spec that was made from a PRD speaks of all its criteria, and of one that came later it is told", async () => {
  const first = "AC-1: The page lists 12 rows";
  const second = "AC-2: A mail is sent within 5 minutes";
  const cwd = repository({ "docs/specs/7-usage.prd.md": prd(first) });
  const start = "new technical-spec Usage --no-input --out docs/specs/8.md";
  await runCli(
    [...start.split(" "), "--from-prd", "docs/specs/7-usage.prd.md"],
    {
      cwd,
    },
  );
  const said = async () => {
    const { stdout } = await runCli(["check", "docs/specs/8.md"], { cwd });
    return stdout.match(/prd-linked\]: .*/g) ?? [];
  };
  expect(await said()).toEqual([]);
  writeFiles(cwd, { "docs/specs/7-usage.prd.md": prd(first, second) });
  expect(await said()).toEqual([
    expect.stringContaining("Criterion `AC-2` of `docs/specs/7-usage.prd.md`"),
  ]);
});

test("links with one answer are mended, and others are left", async () => {
  const cwd = repository({
    "docs/specs/a.md":
      "# A\n\n## Risks\n\n[guide](guide.md#first-steps) [all](../guide.md#first_steps) [risks](#Risk) [no](nope.txt)\n",
    "docs/guide.md": "# Guide\n\n## First steps\n",
  });
  await runCli(["check", "docs/specs/a.md", "--fix"], { cwd });
  expect(readFileSync(join(cwd, "docs/specs/a.md"), "utf8")).toContain(
    "\n[guide](../guide.md#first-steps) [all](../guide.md#first-steps) [risks](#Risk) [no](nope.txt)\n",
  );
});
