import { failuresOn, checkRun, standing, verdictOn } from "./standing.ts";
import { brief, code, config, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled, newRepository } = stage;

const configPath = ".github/specgate.yml";
const typo = config.replace("minChangedLines", "minChangedLine");

test("a pull request that breaks the configuration gets the problem on its line", async () => {
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(newRepository(), {
    files: { [configPath]: typo },
  });
  await settled();

  expect(failuresOn(pull)).toEqual([
    `${configPath}:7 Configuration of Specgate`,
  ]);
  expect(verdictOn(pull.repository, pull).check).toMatch(/^failure: 1 problem/);

  await ana.pushes(pull, { [configPath]: config });
  await settled();
  expect(verdictOn(pull.repository, pull).check).toMatch(/^success/);
});

function template(rule: string): string {
  return `---\nspecgate:\n  rules:\n    ${rule}: off\n---\n\n# Brief\n\n## Goals\n`;
}

test("a pull request that edits a template is told what is wrong with it, and passes", async () => {
  const repo = newRepository();
  const path = ".github/spec-templates/brief.md";
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    files: { [path]: template("critreion-testable") },
  });
  await settled();

  expect(verdictOn(repo, pull).check).toBe(
    "success: No spec needed: nothing changes in src/**; 1 template to look at",
  );
  const [annotation] = checkRun(repo, pull)?.annotations ?? [];
  expect(annotation).toMatchObject({
    path,
    start_line: 4,
    annotation_level: "warning",
    title: "Template of specs",
    message:
      "Unknown rule `critreion-testable`; did you mean `criterion-testable`?",
  });

  await ana.pushes(pull, { [path]: template("criterion-testable") });
  await settled();
  expect(verdictOn(repo, pull).check).toBe(
    "success: No spec needed: nothing changes in src/**",
  );
  expect(checkRun(repo, pull)?.annotations).toEqual([]);
});

test("while the base has a broken configuration, pull requests are judged by its last valid one", async () => {
  const repo = newRepository();
  const ana = stage.github.user("ana");
  await ana.pushesTo(repo, "main", { [configPath]: typo });
  const pull = await ana.opensPullRequest(repo, {
    files: { "src/usage.ts": code },
  });
  await settled();

  expect(standing(pull)).toMatchObject({ check: "failure: No spec linked" });
  const summary = checkRun(repo, pull)?.summary;
  expect(summary).toContain("minChangedLine");
});

test("a base that never had a valid one fails closed, and says where", async () => {
  const repo = newRepository({ [configPath]: typo });
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(repo, { files: { "README.md": "# More\n" } });
  await settled();

  expect(verdictOn(repo, pull).check).toMatch(/^failure: 1 problem/);
});

test("without one of its own, a repository follows its owner's", async () => {
  stage.github.repository("globex/.github", {
    files: { [configPath]: config },
  });
  const repo = stage.github.repository("globex/widgets", {
    files: { "README.md": "# Widgets\n" },
  });
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(repo, { files: { "src/usage.ts": code } });
  await settled();

  expect(standing(pull)).toMatchObject({ check: "failure: No spec linked" });
});

test("while its owner's is broken, a repository is judged by the last valid one", async () => {
  const owners = stage.github.repository("hooli/.github", {
    files: { [configPath]: config },
  });
  const repo = stage.github.repository("hooli/widgets", {
    files: { "README.md": "# Widgets\n" },
  });
  const ana = stage.github.user("ana");
  await ana.pushesTo(owners, "main", { [configPath]: typo });
  const pull = await ana.opensPullRequest(repo, {
    files: { "src/usage.ts": code },
  });
  await settled();

  expect(standing(pull)).toMatchObject({ check: "failure: No spec linked" });
});

test("a push to the base that changes the configuration has its open pull requests judged again", async () => {
  const repo = newRepository();
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    files: { "src/usage.ts": code },
  });
  await settled();
  expect(verdictOn(repo, pull).check).toBe("failure: No spec linked");

  await ana.pushesToBase(pull, {
    [configPath]: config.replace("src/**", "lib/**"),
  });
  await settled();
  expect(verdictOn(repo, pull).check).toBe(
    "success: No spec needed: nothing changes in lib/**",
  );
});

test("a spec that is merged first lets the pull requests pass that wait for it, and no others are judged", async () => {
  const repo = newRepository();
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    body: `Spec: ${specPath}`,
    files: { "src/usage.ts": code },
  });
  const other = await ana.opensPullRequest(repo, {
    files: { "README.md": "# More\n" },
  });
  await settled();
  expect(verdictOn(repo, pull).check).toBe("failure: No spec linked");
  stage.github.forgetsCalls();

  await ana.pushesToBase(pull, { [specPath]: brief() });
  await settled();

  expect(verdictOn(repo, pull).check).toBe("success: 1 spec complete");
  const judged = stage.github
    .calls()
    .filter((call) => call.operation === "pulls/list-files")
    .map((call) => Number(/pulls\/(\d+)/.exec(call.path)?.[1]));
  expect(judged).toContain(pull.number);
  expect(judged).not.toContain(other.number);
});
