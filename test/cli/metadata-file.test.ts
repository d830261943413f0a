import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { runCli } from "./run-cli.ts";
import { repository } from "./temporary-folder.ts";

const readme =
  "# Drain budgets\n\n## Summary\n\nA node is drained in steps.\n\n## Motivation\n\nDrains stop services.\n\n## Proposal\n\nA budget for each node.\n";
const yaml =
  "title: Drain budgets\nkep-number: 1234\nowning-sig: sig-node\nstatus: implementable\n";

function folder() {
  return repository({
    "keps/1234/README.md": readme,
    "keps/1234/kep.yaml": yaml,
  });
}

async function check(cwd: string, ...args: readonly string[]) {
  const { stdout } = await runCli(
    ["check", "keps/1234/README.md", "--no-cache", ...args],
    { cwd },
  );
  return stdout;
}

test("`kep.yaml` beside a README tells what it is and its status", async () => {
  expect(await check(folder())).toContain(
    "template kep (by its headings, 100 %) · status implementable",
  );
});

test("a status in it that does not exist is an error of the README", async () => {
  const cwd = folder();
  writeFileSync(
    join(cwd, "keps/1234/kep.yaml"),
    yaml.replace("implementable", "agreed"),
  );
  const stdout = await check(cwd);
  expect(stdout).toContain(
    "`status` in the file of its metadata cannot be `agreed`",
  );
  expect(stdout).toContain("keps/1234/README.md:1:1");
});

test("`--changed` checks a README whose `kep.yaml` alone changed", async () => {
  const cwd = folder();
  expect(await check(cwd, "--changed")).toBe("");
  writeFileSync(
    join(cwd, "keps/1234/kep.yaml"),
    yaml.replace("implementable", "agreed"),
  );
  expect(await check(cwd, "--changed")).toContain("keps/1234/README.md:1:1");
});

test("`--base` compares with the one that the revision has", async () => {
  const cwd = repository({
    "keps/1234/README.md": readme,
    "keps/1234/kep.yaml": yaml.replace("implementable", "provisional"),
  });
  writeFileSync(
    join(cwd, "keps/1234/kep.yaml"),
    yaml.replace("implementable", "implemented"),
  );
  expect(await check(cwd, "--base", "HEAD")).toContain(
    "Status skips `Implementable`",
  );
});
