import { checkRun, failuresOn, standing, verdictOn } from "./standing.ts";
import { brief, code, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled, newRepository } = stage;

const unfinished = { [specPath]: brief({ goal: "TBD" }), "src/usage.ts": code };

/** All that the App has posted, each thing once. */
const postedOnce = {
  check: "failure: 1 error in 1 spec",
  status: "failure: 1 error in 1 spec",
  open: [`${specPath}:7`],
  resolved: [],
  comments: 1,
};

function opensUnfinished() {
  const repo = newRepository();
  return stage.github.user("ana").opensPullRequest(repo, { files: unfinished });
}

function runsOn(pull: Awaited<ReturnType<typeof opensUnfinished>>) {
  return pull.repository.runs.filter((run) => run.headSha === pull.headSha);
}

test("a delivery that comes twice has one effect", async () => {
  stage.github.disturbs({
    event: "pull_request",
    action: "opened",
    duplicate: true,
  });
  const pull = await opensUnfinished();
  await settled();

  expect(standing(pull)).toEqual(postedOnce);
  expect(runsOn(pull)).toHaveLength(1);
});

test("a delivery that is sent again later has no effect either", async () => {
  const pull = await opensUnfinished();
  await settled();
  const delivery = stage.github
    .deliveries()
    .findLast((one) => one.event === "pull_request");
  stage.github.forgetsCalls();

  const again = delivery && (await stage.github.redelivers(delivery));
  await settled();

  expect(again?.statusCode).toBe(202);
  expect(stage.github.calls()).toEqual([]);
  expect(standing(pull)).toEqual(postedOnce);
});

test.each([
  ["a read that fails", { operation: "graphql", status: 502 }],
  [
    "a read whose connection breaks",
    { operation: "pulls/list-files", reset: true },
  ],
  [
    "a check run that is not created",
    { operation: "checks/create", status: 502 },
  ],
  [
    "a check run that is created though GitHub says otherwise",
    { operation: "checks/create", status: 502, done: true },
  ],
  [
    "a status that fails",
    { operation: "repos/create-commit-status", status: 500 },
  ],
  [
    "a review that is posted though GitHub says otherwise",
    { operation: "pulls/create-review", status: 502, done: true },
  ],
  [
    "a comment that is posted though GitHub says otherwise",
    { operation: "issues/create-comment", status: 502, done: true },
  ],
  [
    "a short wait that GitHub asks for",
    {
      operation: "checks/create",
      status: 403,
      headers: { "retry-after": "1" },
      body: { message: "You have exceeded a secondary rate limit" },
    },
  ],
  [
    "a longer one",
    {
      operation: "issues/create-comment",
      status: 429,
      headers: { "retry-after": "6" },
      body: { message: "You have exceeded a secondary rate limit" },
    },
  ],
])("%s: in the end everything stands there once", async (_, fault) => {
  stage.github.fails(fault);
  const pull = await opensUnfinished();
  await settled();

  expect(standing(pull)).toEqual(postedOnce);
  expect(runsOn(pull)).toHaveLength(1);
});

test.each([
  ["is lost", { operation: "checks/update", status: 502 }],
  [
    "is kept though GitHub says otherwise",
    { operation: "checks/update", status: 502, done: true },
  ],
])(
  "a batch of annotations that %s: the same run is gone on with",
  async (_, fault) => {
    stage.github.fails(fault);
    const criteria = Array.from({ length: 120 }, (__, i) => `- Item ${i}: TBD`);
    const pull = await stage.github
      .user("ana")
      .opensPullRequest(newRepository(), {
        files: { [specPath]: brief({ criteria: criteria.join("\n") }) },
      });
    await settled();

    expect(runsOn(pull)).toHaveLength(1);
    const failures = failuresOn(pull);
    expect(failures).toHaveLength(120);
    expect(new Set(failures).size).toBe(120);
  },
);

test("a review comment that GitHub refuses is left to the annotations, the others stand", async () => {
  stage.github.fails({
    operation: "pulls/create-review",
    status: 422,
    body: {
      message: "Unprocessable Entity",
      errors: ["pull_request_review_thread.line must be part of the diff"],
    },
  });
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(newRepository(), {
      files: { [specPath]: brief({ goal: "TBD", questions: "TODO" }) },
    });
  await settled();

  expect(standing(pull)).toMatchObject({
    check: "failure: 2 errors in 1 spec",
    open: [`${specPath}:7`, `${specPath}:15`],
    comments: 1,
  });
  expect(pull.reviews).toHaveLength(2);
});

test("a permission that is missing leaves out what needs it", async () => {
  stage.github.fails({
    operation: "repos/create-commit-status",
    status: 403,
    body: { message: "Resource not accessible by integration" },
  });
  const pull = await opensUnfinished();
  await settled();

  expect(standing(pull)).toEqual({ ...postedOnce, status: undefined });
});

test("a push during the work supersedes it", async () => {
  const ana = stage.github.user("ana");
  stage.github.fails({ operation: "pulls/list-files", delayMs: 400 });
  const pull = await opensUnfinished();
  const first = pull.headSha;
  await ana.pushes(pull, { [specPath]: brief() });
  await settled();

  expect(checkRun(pull.repository, { headSha: first })).toBeUndefined();
  expect(standing(pull)).toMatchObject({
    check: "success: 1 spec complete",
    open: [],
    comments: 0,
  });
});

test("a check run is asked for again", async () => {
  const ana = stage.github.user("ana");
  const pull = await opensUnfinished();
  await settled();
  const [run] = runsOn(pull);
  if (run) await ana.reruns(run);
  await settled();

  expect(runsOn(pull)).toHaveLength(2);
  expect(standing(pull)).toEqual(postedOnce);
});

test("all checks of a fork are asked for again", async () => {
  const eve = stage.github.stranger("eve");
  const pull = await eve.opensPullRequest(newRepository(), {
    fork: true,
    files: unfinished,
  });
  await settled();
  const [run] = runsOn(pull);
  if (run) await eve.reruns(run.suite);
  await settled();

  expect(runsOn(pull)).toHaveLength(2);
});

test("the button on the check run reads everything anew", async () => {
  const ana = stage.github.user("ana");
  const pull = await opensUnfinished();
  await settled();
  stage.github.forgetsCalls();
  const [run] = runsOn(pull);
  if (run) await ana.clicks(run, "recheck");
  await settled();

  expect(stage.github.calls().map((call) => call.kind)).toEqual([
    "read",
    "read",
    "read",
  ]);
  expect(verdictOn(pull.repository, pull).check).toBe(
    "failure: 1 error in 1 spec",
  );
});

test("a repository that was renamed is judged under its new name", async () => {
  const ana = stage.github.user("ana");
  const pull = await opensUnfinished();
  await settled();
  await ana.renames(pull.repository, `${pull.repository.name}-renamed`);
  await ana.pushes(pull, { [specPath]: brief() });
  await settled();

  expect(standing(pull)).toMatchObject({ check: "success: 1 spec complete" });
});

test("an installation that is gone ends the work without noise", async () => {
  const { github } = stage;
  const repo = github.repository("initech/widgets", {
    files: { "README.md": "# Widgets\n" },
  });
  const ana = github.user("ana");
  github.fails({
    operation: "apps/create-installation-access-token",
    status: 404,
    body: { message: "Not Found" },
  });
  const pull = await ana.opensPullRequest(repo, {
    files: { "src/usage.ts": code },
  });
  await settled();

  expect(standing(pull)).toMatchObject({ check: undefined });
});
