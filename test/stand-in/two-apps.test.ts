import { asPerson, github, installed, jwt, listen, refusal } from "./stage.ts";

const at = { owner: "acme", repo: "widgets" };

test("each App has runs of its own, and hears of its own re-runs only", async () => {
  const hub = await github();
  const received = await listen(hub);
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const ana = hub.user("ana");
  const other = hub.registers("ci", { checks: "write" }, []);
  other.hook.url = hub.app.hook.url;
  const { id } = await ana.installs(other, repository.owner);
  const pull = await ana.opensPullRequest(repository, { files: { b: "b\n" } });

  const asOther = asPerson(hub, jwt(hub, { iss: other.id }));
  const token = await asOther.rest.apps.createInstallationAccessToken({
    installation_id: id,
  });
  const theirs = asPerson(hub, token.data.token).rest.checks;
  const ours = (await installed(hub)).rest.checks;
  const run = { ...at, name: "Specgate", head_sha: pull.headSha };
  const { data: own } = await ours.create({ ...run, conclusion: "success" });
  await theirs.create({ ...run, conclusion: "failure" });
  const { data } = await ours.listForRef({
    ...at,
    ref: pull.headSha,
    app_id: hub.app.id,
  });
  expect(data.check_runs.map(({ conclusion }) => conclusion)).toEqual([
    "success",
  ]);
  const foreign = theirs.update({
    ...at,
    check_run_id: own.id,
    conclusion: "failure",
  });
  expect((await refusal(foreign)).status).toBe(403);

  await hub.settled();
  const before = received.length;
  await ana.reruns(repository.runs[0]?.suite ?? fail());
  await ana.reruns(repository.runs[0] ?? fail());
  const told = received
    .slice(before)
    .map(({ headers }) => headers["x-github-hook-installation-target-id"]);
  expect(told).toEqual([String(hub.app.id), String(hub.app.id)]);
  expect(hub.violations()).toEqual([]);
});

function fail(): never {
  throw new Error("There is nothing");
}
