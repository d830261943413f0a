import { asPerson, github, installed, listen } from "./stage.ts";

const at = { owner: "acme", repo: "widgets" };
const files = { "README.md": "# Widgets\n" };

test("an answer that GitHub could not give is put on record", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  Reflect.set(repository, "defaultBranch", 7);
  await (await installed(hub)).rest.repos.get(at);
  expect(hub.violations()).toEqual([
    {
      where: "repos/get 200",
      problem: expect.stringContaining("/default_branch must be string"),
    },
  ]);
});

test("so is a webhook that GitHub could not send", async () => {
  const hub = await github();
  await listen(hub);
  const repository = hub.repository("acme/widgets", { files });
  const ana = hub.user("ana");
  const issue = await ana.opensIssue(repository, { title: "Idea" });
  Reflect.set(issue, "title", null);
  await ana.labels(issue, "bug");
  expect(hub.violations()).toEqual([
    {
      where: "webhook issues-labeled",
      problem: expect.stringContaining("/issue/title must be string"),
    },
  ]);
});

test("and a fault of the stand-in's own", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  Reflect.set(repository, "labels", undefined);
  const labels = asPerson(hub, hub.user("ana").token).rest.issues;
  await expect(labels.listLabelsForRepo(at)).rejects.toMatchObject({
    status: 500,
  });
  expect(hub.violations()).toEqual([
    expect.objectContaining({ where: "issues/list-labels-for-repo" }),
  ]);
});
