import { github, installed, refusal } from "./stage.ts";

const at = { owner: "acme", repo: "widgets" };
const files = { "README.md": "# Widgets\n" };

test("an App makes a branch, commits a file as itself and opens a pull request", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  const issue = await hub.user("ana").opensIssue(repository, {
    title: "Count widgets",
    body: "### Goal\n\nCount them",
    labels: ["spec:prd"],
  });
  const octokit = await installed(hub);
  const { rest } = octokit;
  const { data: main } = await rest.git.getRef({ ...at, ref: "heads/main" });
  const branch = { ...at, ref: "refs/heads/spec/1-count" };
  await rest.git.createRef({ ...branch, sha: main.object.sha });
  const commit = `mutation($head: GitObjectID!) {
    createCommitOnBranch(input: {
      branch: { repositoryNameWithOwner: "acme/widgets", branchName: "spec/1-count" }
      expectedHeadOid: $head
      message: { headline: "Start a spec" }
      fileChanges: { additions: [{ path: "docs/specs/1-count.prd.md", contents: "IyBDb3VudAo=" }] }
    }) { commit { oid signature { isValid wasSignedByGitHub } author { name } } }
  }`;
  const made = await octokit.graphql(commit, { head: main.object.sha });
  expect(made).toMatchObject({
    createCommitOnBranch: {
      commit: {
        signature: { isValid: true, wasSignedByGitHub: true },
        author: { name: "specgate[bot]" },
      },
    },
  });
  const { data: pull } = await rest.pulls.create({
    ...at,
    title: "Spec: count widgets",
    head: "spec/1-count",
    base: "main",
    body: `Closes #${issue.number}`,
    draft: true,
  });
  expect(pull).toMatchObject({
    draft: true,
    user: { login: "specgate[bot]", type: "Bot" },
    changed_files: 1,
  });
  const head = await rest.repos.getCommit({ ...at, ref: "spec/1-count" });
  expect(head.data).toMatchObject({
    author: { login: "specgate[bot]" },
    commit: { verification: { verified: true } },
  });
  expect(hub.violations()).toEqual([]);
});

test("a commit with somebody else's name on it is not signed", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  const { rest } = await installed(hub);
  const sha = repository.refs.get("refs/heads/main") ?? "";
  const { data: base } = await rest.git.getCommit({ ...at, commit_sha: sha });
  const own = { ...at, message: "Same", tree: base.tree.sha, parents: [sha] };
  const signed = await rest.git.createCommit(own);
  expect(signed.data.verification.verified).toBe(true);
  const other = await rest.git.createCommit({
    ...own,
    author: { name: "Ana", email: "ana@example.com" },
  });
  expect(other.data.verification.verified).toBe(false);
  expect(hub.violations()).toEqual([]);
});

test("an old name leads to the new one, for reading and for writing", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  const ana = hub.user("ana");
  const issue = await ana.opensIssue(repository, { title: "Idea" });
  await ana.renames(repository, "gadgets");
  const octokit = await installed(hub);
  const { data } = await octokit.rest.repos.get(at);
  expect(data.full_name).toBe("acme/gadgets");
  await octokit.rest.issues.createComment({
    ...at,
    issue_number: 1,
    body: "Hello",
  });
  expect(issue.comments).toHaveLength(1);
  expect(
    await octokit.graphql(
      '{ repository(owner: "acme", name: "widgets") { name } }',
    ),
  ).toEqual({ repository: { name: "gadgets" } });
  expect(hub.calls().map(({ status }) => status)).toEqual([
    201, 301, 200, 307, 201, 200,
  ]);
  hub.repository("acme/widgets", { files });
  const again = await octokit.rest.repos.get(at);
  expect(again.data.full_name).toBe("acme/widgets");
  expect(hub.violations()).toEqual([]);
});

test("a transferred issue is found where it went", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  const other = hub.repository("acme/other", { files });
  const ana = hub.user("ana");
  const issue = await ana.opensIssue(repository, { title: "Idea" });
  await ana.transfers(issue, other);
  const { rest } = await installed(hub);
  const { data } = await rest.issues.get({ ...at, issue_number: 1 });
  expect(data.html_url).toBe(`${hub.origin}/acme/other/issues/1`);
  expect(hub.violations()).toEqual([]);
});

test("what is missing is named where GitHub names it", async () => {
  const hub = await github({
    app: { permissions: { pull_requests: "read" }, events: [] },
  });
  const repository = hub.repository("acme/widgets", { files });
  await hub.user("ana").opensIssue(repository, { title: "Idea" });
  const { rest } = await installed(hub);
  const comment = rest.issues.createComment({
    ...at,
    issue_number: 1,
    body: "Hello",
  });
  await expect(comment).rejects.toMatchObject({
    status: 403,
    response: {
      headers: {
        "x-accepted-github-permissions": "issues=write; pull_requests=write",
      },
    },
  });
  expect((await refusal(comment)).message).toMatch(
    /^Resource not accessible by integration/,
  );
});

test("who made a branch is known after others pushed to it", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  const ana = hub.user("ana");
  await ana.branches(repository, "spec/1-count");
  await hub.user("ben").pushesTo(repository, "spec/1-count", { "a.md": "A\n" });
  const { rest } = await installed(hub);
  const ref = "refs/heads/spec/1-count";

  const { data: all } = await rest.repos.listActivities({ ...at, ref });
  const { data: made } = await rest.repos.listActivities({
    ...at,
    ref,
    activity_type: "branch_creation",
  });

  expect(
    all.map(({ activity_type: type, actor }) => `${type} ${actor?.login}`),
  ).toEqual(["push ben", "branch_creation ana"]);
  expect(made.map(({ actor }) => actor?.login)).toEqual(["ana"]);
  expect(hub.violations()).toEqual([]);
});
