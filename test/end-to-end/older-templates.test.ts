import { failuresOn, standing } from "./standing.ts";
import { brief, config, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled, newRepository } = stage;

const path = ".github/spec-templates/brief.md";
const asked = "Say who will be better off, and how you would notice.";

function template(goal: string): string {
  return `---
specgate:
  name: brief
---

# Brief

## Goal

${goal}

## Acceptance criteria

## Open questions
`;
}

/** Reads of the history of files. */
function histories(): number {
  const calls = stage.github.calls();
  return calls.filter(({ graphql }) => graphql === "History").length;
}

test("what a template said once is found in a spec, and its history is read once", async () => {
  const repo = newRepository({ [path]: template(asked) });
  const ana = stage.github.user("ana");
  const today = template("Name the gain.");
  await ana.pushesTo(repo, "main", { [path]: today });
  const pull = await ana.opensPullRequest(repo, {
    files: { [specPath]: brief({ goal: asked }) },
  });
  await settled();

  expect(failuresOn(pull)).toEqual([`${specPath}:7 guidance-left`]);
  expect(histories()).toBe(1);

  stage.github.forgetsCalls();
  await ana.pushes(pull, { [specPath]: brief() });
  await settled();
  expect(failuresOn(pull)).toEqual([]);
  expect(histories()).toBe(0);

  await ana.pushesTo(repo, "main", { [path]: template("Say what changes.") });
  await ana.pushes(pull, { [specPath]: brief({ goal: "Name the gain." }) });
  await settled();
  expect(failuresOn(pull)).toEqual([`${specPath}:7 guidance-left`]);
  expect(histories()).toBe(1);
});

test("so is what a template of the owner said, and a repository without templates asks for no history", async () => {
  const home = stage.github.repository("globex/.github", {
    files: { [path]: template(asked) },
  });
  const ana = stage.github.user("ana");
  await ana.pushesTo(home, "main", { [path]: template("Name the gain.") });
  const repo = stage.github.repository("globex/widgets", {
    files: { ".github/specgate.yml": config },
  });
  const pull = await ana.opensPullRequest(repo, {
    files: { [specPath]: brief({ goal: asked }) },
  });
  await settled();
  expect(failuresOn(pull)).toEqual([`${specPath}:7 guidance-left`]);
  expect(histories()).toBe(1);

  stage.github.forgetsCalls();
  const bare = stage.github.repository("initech/widgets", {
    files: { ".github/specgate.yml": config.replace("brief", "prd") },
  });
  await ana.opensPullRequest(bare, { files: { [specPath]: brief() } });
  await settled();
  expect(histories()).toBe(0);
});

test("a history that takes GitHub too long is done without", async () => {
  const repo = newRepository({ [path]: template(asked) });
  const ana = stage.github.user("ana");
  await ana.pushesTo(repo, "main", { [path]: template("Name the gain.") });
  stage.github.fails({ query: "query History", status: 502, times: 2 });
  const pull = await ana.opensPullRequest(repo, {
    files: { [specPath]: brief({ goal: asked }) },
  });
  await settled();
  expect(standing(pull).check).toMatch(/^success/);
});
