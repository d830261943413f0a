import { checkRun, standing } from "./standing.ts";
import { brief, code, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage({
  retries: { retryLimit: 1, retryDelay: 0 },
});
const { settled, newRepository } = stage;

test("an error that remains completes the check run as failed, and says how to try again", async () => {
  const { github } = stage;
  const ana = github.user("ana");
  github.fails({ operation: "graphql", status: 500, times: 1000 });
  const pull = await ana.opensPullRequest(newRepository(), {
    files: { [specPath]: brief(), "src/usage.ts": code },
  });
  await settled();
  github.heals();

  expect(standing(pull)).toMatchObject({
    check: "failure: Specgate could not finish",
  });
  const run = checkRun(pull.repository, pull);
  expect(run?.summary).toContain("Press **Re-run**");

  if (run) await ana.reruns(run);
  await settled();
  expect(standing(pull)).toMatchObject({ check: "success: 1 spec complete" });
});

test("a check run that was left in the middle is the one that is completed", async () => {
  const { github } = stage;
  const criteria = Array.from(
    { length: 120 },
    (_, i) => `- Item ${i}: TBD`,
  ).join("\n");
  github.fails({ operation: "checks/update", status: 500, times: 2 });
  const pull = await github.user("ana").opensPullRequest(newRepository(), {
    files: { [specPath]: brief({ criteria }) },
  });
  await settled();

  const runs = pull.repository.runs.filter(
    (run) => run.headSha === pull.headSha,
  );
  expect(runs.map((run) => run.title)).toEqual(["Specgate could not finish"]);
});
