import { failuresOn, commentOn, standing, verdictOn } from "./standing.ts";
import { brief, code, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled, newRepository } = stage;

test("an unfinished spec fails; finished, it is green and the old comments are resolved", async () => {
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(newRepository(), {
    title: "Export usage",
    files: {
      [specPath]: brief({ goal: "TBD", criteria: "- Given …, when …, then …" }),
      "src/usage.ts": code,
    },
  });
  await settled();

  expect(failuresOn(pull)).toEqual([
    `${specPath}:7 placeholder-left`,
    `${specPath}:11 guidance-left`,
  ]);
  expect(standing(pull)).toEqual({
    check: "failure: 2 errors in 1 spec",
    status: "failure: 2 errors in 1 spec",
    open: [`${specPath}:7`, `${specPath}:11`],
    resolved: [],
    comments: 1,
  });

  await ana.pushes(pull, { [specPath]: brief({ goal: "TBD" }) });
  await settled();

  expect(standing(pull)).toMatchObject({
    check: "failure: 1 error in 1 spec",
    open: [`${specPath}:7`],
    resolved: [`${specPath}:outdated`],
    comments: 1,
  });

  await ana.pushes(pull, { [specPath]: brief() });
  await settled();

  expect(standing(pull)).toEqual({
    check: "success: 1 spec complete",
    status: "success: 1 spec complete",
    open: [],
    resolved: [`${specPath}:outdated`, `${specPath}:outdated`],
    comments: 1,
  });
  expect(commentOn(pull)).toContain("**Specgate: 1 spec complete.**");
});

test("a second push is commented on for what is new alone", async () => {
  const ben = stage.github.user("ben");
  const pull = await ben.opensPullRequest(newRepository(), {
    files: { [specPath]: brief({ goal: "TBD" }), "src/usage.ts": code },
  });
  await settled();
  await ben.pushes(pull, {
    [specPath]: brief({ goal: "TBD", questions: "TODO" }),
  });
  await settled();

  expect(standing(pull).open).toEqual([`${specPath}:7`, `${specPath}:15`]);
  expect(pull.reviews).toHaveLength(2);
});

test("120 findings are three batches of annotations", async () => {
  const ana = stage.github.user("ana");
  const criteria = Array.from(
    { length: 120 },
    (_, i) => `- Item ${i}: TBD`,
  ).join("\n");
  const pull = await ana.opensPullRequest(newRepository(), {
    files: { [specPath]: brief({ criteria }) },
  });
  await settled();

  expect(failuresOn(pull)).toHaveLength(120);
  const calls = stage.github
    .calls()
    .filter((call) => call.operation?.startsWith("checks/"));
  expect(calls.map((call) => call.operation)).toEqual([
    "checks/create",
    "checks/update",
    "checks/update",
  ]);
});

test("a pull request from a fork is judged by the base repository's process", async () => {
  const eve = stage.github.stranger("eve");
  const pull = await eve.opensPullRequest(newRepository(), {
    fork: true,
    files: { [specPath]: brief({ goal: "TBD" }), "src/usage.ts": code },
  });
  await settled();

  expect(standing(pull)).toMatchObject({ check: "failure: 1 error in 1 spec" });

  await eve.pushes(pull, { [specPath]: brief() });
  await settled();
  expect(standing(pull)).toMatchObject({ check: "success: 1 spec complete" });
});

test("a pull request that changes no spec and owes none gets a completed check", async () => {
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(newRepository(), {
    files: { "README.md": "# More\n" },
  });
  await settled();

  expect(standing(pull)).toEqual({
    check: "success: No spec needed: nothing changes in src/**",
    status: "success: No spec needed: nothing changes in src/**",
    open: [],
    resolved: [],
    comments: 0,
  });
});

test("code without a spec is told how to link one, and passes once it does", async () => {
  const repo = newRepository({ [specPath]: brief() });
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    files: { "src/usage.ts": code },
  });
  await settled();

  expect(standing(pull)).toEqual({
    check: "failure: No spec linked",
    status: "failure: No spec linked",
    open: [],
    resolved: [],
    comments: 1,
  });
  expect(commentOn(pull)).toContain("write a line such as `Spec: docs/specs/");
  expect(commentOn(pull)).toContain("start one from the template `brief`");
  expect(commentOn(pull)).toContain("The label `no-spec` says so");

  await ana.edits(pull, { body: `Spec: ${specPath}` });
  await settled();
  expect(standing(pull)).toMatchObject({ check: "success: 1 spec complete" });
});

test("the issue that a pull request closes may link the spec", async () => {
  const repo = newRepository({ [specPath]: brief() });
  const ana = stage.github.user("ana");
  const issue = await ana.opensIssue(repo, {
    title: "Export usage",
    body: `Spec: ${specPath}`,
  });
  const pull = await ana.opensPullRequest(repo, {
    body: `Closes #${issue.number}`,
    files: { "src/usage.ts": code },
  });
  await settled();

  expect(standing(pull)).toMatchObject({ check: "success: 1 spec complete" });
});

test("a linked spec that is not far enough fails, and names the status", async () => {
  const repo = newRepository({ [specPath]: brief({ status: "Draft" }) });
  const pull = await stage.github.user("ana").opensPullRequest(repo, {
    body: `Spec: ${specPath}`,
    files: { "src/usage.ts": code },
  });
  await settled();

  expect(verdictOn(repo, pull).check).toMatch(/^failure: Status Draft/);
});

test("dependabot owes no spec, and the check says why", async () => {
  const pull = await stage.github
    .bot("dependabot[bot]")
    .opensPullRequest(newRepository(), {
      files: { "src/usage.ts": code },
    });
  await settled();

  expect(standing(pull)).toMatchObject({
    check: "success: No spec needed: opened by dependabot[bot]",
  });
});

test("a label exempts, and the check follows the label", async () => {
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(newRepository(), {
    files: { "src/usage.ts": code },
  });
  await settled();
  expect(verdictOn(pull.repository, pull).check).toMatch(/^failure/);

  await ana.labels(pull, "no-spec");
  await settled();
  expect(standing(pull)).toMatchObject({
    check: "success: No spec needed: labelled no-spec",
  });

  await ana.unlabels(pull, "no-spec");
  await settled();
  expect(verdictOn(pull.repository, pull).check).toMatch(/^failure/);
});

test("a draft is told and not failed", async () => {
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(newRepository(), {
    draft: true,
    files: { "src/usage.ts": code },
  });
  await settled();
  expect(standing(pull)).toMatchObject({
    check: "neutral: Draft: No spec linked",
  });

  await ana.marksReady(pull);
  await settled();
  expect(standing(pull)).toMatchObject({ check: "failure: No spec linked" });

  await ana.convertsToDraft(pull);
  await settled();
  expect(verdictOn(pull.repository, pull).check).toMatch(/^neutral/);
});

test("a merge group gets a completed check on its own head", async () => {
  const repo = newRepository();
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    files: { [specPath]: brief(), "src/usage.ts": code },
  });
  const group = await ana.queues(pull);
  await settled();

  expect(group.headSha).not.toBe(pull.headSha);
  expect(verdictOn(repo, group)).toEqual({
    check: "success: 1 spec complete",
    status: "success: 1 spec complete",
  });
});

test("a repository without configuration hears nothing, unless a file names a template", async () => {
  const repo = newRepository({ ".github/specgate.yml": null });
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    files: { "src/usage.ts": code, "docs/a.md": "TBD\n" },
  });
  await settled();
  expect(standing(pull)).toEqual({
    check: undefined,
    status: undefined,
    open: [],
    resolved: [],
    comments: 0,
  });

  await ana.pushes(pull, {
    "docs/a.md": `---\ntemplate: brief\n---\n\n${brief({ goal: "TBD" })}`,
  });
  await settled();
  expect(standing(pull)).toMatchObject({
    check: "failure: 1 error in 1 spec",
    open: ["docs/a.md:11"],
  });
});
