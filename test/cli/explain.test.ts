import { runCli } from "./run-cli.ts";

const cwd = "/";

test("prints the page of a rule", async () => {
  const { exitCode, stdout } = await runCli(["explain", "section-empty"], {
    cwd,
  });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^# `?section-empty/);
  expect(stdout).toMatch(/\n$/);
});

test("without a rule, lists them all", async () => {
  const { stdout } = await runCli(["explain"], { cwd });
  expect(stdout).toMatch(/^section-required\s+error\s+Require every section/m);
  expect(stdout).toMatch(/^comment-left\s+notice\s/m);
});

test.each([
  ["section-emty", "did you mean `section-empty`?"],
  [
    "metrics",
    "there are `metric-complete`, `metric-measurable` and `metric-count`",
  ],
  [
    "criterion",
    "there are `criteria-required`, `story-has-criteria`, `criterion-testable`, `criterion-complete`, `criterion-single`, `criterion-id-unique` and `criterion-id-stable`",
  ],
  [
    "Unfilled",
    "there are `guidance-left`, `placeholder-left`, `field-empty` and `comment-left`",
  ],
  ["is", "`specgate explain` lists them all"],
  ["nonsense", "`specgate explain` lists them all"],
  ["../configuration", "`specgate explain` lists them all"],
])("%s: %s", async (rule, says) => {
  const { exitCode, stderr } = await runCli(["explain", rule], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`There is no rule \`${rule}\`; `);
  expect(stderr).toContain(says);
});
