import { setTimeout as sleep } from "node:timers/promises";

import { defaultPollSeconds } from "../../src/queue/settings.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import { checkRun } from "./standing.ts";
import { brief, code, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage({ pollSeconds: defaultPollSeconds });
const { settled, newRepository } = stage;

function count(kind: "read" | "write"): number {
  return stage.github.calls().filter((call) => call.kind === kind).length;
}

test("a push to a pull request with one linked spec costs at most 3 reads and 4 writes", async () => {
  const repo = newRepository({ [specPath]: brief({ goal: "TBD" }) });
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    body: `Spec: ${specPath}`,
    files: { "src/usage.ts": code },
  });
  await settled();

  // Everything changes at once: the verdict, the status, a comment on the diff, the one below it, and an old thread.
  for (const goal of ["TODO", "A bookkeeper sees TBD", "Customers see why"]) {
    stage.github.forgetsCalls();
    await ana.pushes(pull, { [specPath]: brief({ goal, questions: goal }) });
    await settled();

    expect(count("read")).toBeLessThanOrEqual(3);
    expect(count("write")).toBeLessThanOrEqual(4);
  }
});

test("a push that changes nothing of the verdict costs 3 reads and what a new commit needs", async () => {
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(newRepository(), {
      files: { [specPath]: brief(), "src/usage.ts": code },
    });
  await settled();
  stage.github.forgetsCalls();

  await stage.github.user("ana").pushes(pull, { "src/usage.ts": `${code}\n` });
  await settled();

  const writes = stage.github.calls().filter((call) => call.kind === "write");
  expect(count("read")).toBe(3);
  expect(writes.map((call) => call.operation)).toEqual([
    "checks/create",
    "repos/create-commit-status",
  ]);
});

test("from a push to the completed check run it takes less than a second, at the App's real pace", async () => {
  const repo = newRepository();
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    files: { [specPath]: brief({ goal: "TBD" }), "src/usage.ts": code },
  });
  await settled();

  const times: number[] = [];
  // The machine may be busy with something else for a while; the App itself would be slow every time.
  while (times.length < 10 && !times.some((time) => time < 1000)) {
    const goal = `TODO, for the ${times.length}. time`;
    const before = pull.headSha;
    const began = performance.now();
    const pushed = ana.pushes(pull, { [specPath]: brief({ goal }) });
    await untilCompleted(pull, before);
    times.push(performance.now() - began);
    await pushed;
    await settled();
  }

  expect(Math.min(...times)).toBeLessThan(1000);
});

async function untilCompleted(
  pull: PullRequest,
  before: string,
): Promise<void> {
  while (
    pull.headSha === before ||
    checkRun(pull.repository, pull)?.status !== "completed"
  ) {
    await sleep(5);
  }
}
