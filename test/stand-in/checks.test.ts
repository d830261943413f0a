import { checkRuns, statuses } from "../../stand-in/people/seen.ts";
import { github, installed, listen } from "./stage.ts";

const at = { owner: "acme", repo: "widgets" };

test("annotations are added up, runs of one name replace each other, suites take the worst", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, { files: { b: "b\n" } });
  const { rest } = await installed(hub);
  const annotations = Array.from({ length: 50 }, (_, index) => ({
    path: "b",
    start_line: 1,
    end_line: 1,
    annotation_level: "warning" as const,
    message: `Number ${index + 1}`,
  }));
  const output = { title: "T", summary: "S", annotations };
  const run = { ...at, name: "Specgate", head_sha: pull.headSha };
  const { data: first } = await rest.checks.create({ ...run, output });
  await rest.checks.update({
    ...at,
    check_run_id: first.id,
    conclusion: "failure",
    output,
  });
  expect(checkRuns(repository, pull)[0]).toMatchObject({
    status: "completed",
    conclusion: "failure",
    annotations: { length: 100 },
  });
  await rest.checks.create({ ...run, conclusion: "success" });
  await rest.checks.create({ ...run, name: "Other", conclusion: "neutral" });
  const { data } = await rest.checks.listForRef({ ...at, ref: pull.headSha });
  expect(data.check_runs.map(({ name, conclusion }) => [name, conclusion]))
    // Newest first.
    .toEqual([
      ["Other", "neutral"],
      ["Specgate", "success"],
    ]);
  const suites = await rest.checks.listSuitesForRef({
    ...at,
    ref: pull.headSha,
  });
  expect(suites.data.check_suites[0]).toMatchObject({
    status: "completed",
    conclusion: "success",
    latest_check_runs_count: 2,
  });
  await ana.reruns(checkRuns(repository, pull)[0] ?? fail());
  const again = await rest.checks.listSuitesForRef({
    ...at,
    ref: pull.headSha,
  });
  expect(again.data.check_suites[0]).toMatchObject({ status: "queued" });
});

test("a button on a check run tells its App, and only a button that is there", async () => {
  const hub = await github();
  const received = await listen(hub);
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, { files: { b: "b\n" } });
  const { rest } = await installed(hub);
  await rest.checks.create({
    ...at,
    name: "Specgate",
    head_sha: pull.headSha,
    conclusion: "failure",
    actions: [{ label: "Check", identifier: "recheck", description: "Again" }],
  });
  const [run] = checkRuns(repository, pull);
  await ana.clicks(run ?? fail(), "recheck");
  expect(JSON.parse(received.at(-1)?.text ?? "{}")).toMatchObject({
    action: "requested_action",
    requested_action: { identifier: "recheck" },
    check_run: { name: "Specgate" },
    sender: { login: "ana" },
  });
  await expect(ana.clicks(run ?? fail(), "nope")).rejects.toThrow(
    "The check run has no button `nope`",
  );
});

test("the newest status of a context counts, whatever its case", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const pull = await hub
    .user("ana")
    .opensPullRequest(repository, { files: { b: "b\n" } });
  const { rest } = await installed(hub);
  const status = { ...at, sha: pull.headSha };
  for (const [context, state] of [
    ["ci", "failure"],
    ["CI", "success"],
    ["lint", "pending"],
  ] as const)
    await rest.repos.createCommitStatus({ ...status, context, state });
  const { data } = await rest.repos.getCombinedStatusForRef({
    ...at,
    ref: pull.headSha,
  });
  expect(data).toMatchObject({ state: "pending", total_count: 2 });
  expect(statuses(repository, pull).map(({ state }) => state)).toEqual([
    "pending",
    "success",
  ]);
});

function fail(): never {
  throw new Error("There is nothing");
}
