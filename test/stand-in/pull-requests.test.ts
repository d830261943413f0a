import { openThreads, reviewsBy } from "../../stand-in/people/seen.ts";
import { asPerson, github, installed, listen, names } from "./stage.ts";

const at = { owner: "acme", repo: "widgets" };
const twenty = Array.from({ length: 20 }, (_, i) => `line ${i + 1}\n`).join("");

test("a fork's commits are there for the base, and its events are the base's", async () => {
  const hub = await github();
  const received = await listen(hub);
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const eve = hub.stranger("eve");
  const pull = await eve.opensPullRequest(repository, {
    fork: true,
    branch: "mine",
    files: { "b.md": "b\n" },
  });
  // The App is not installed on the fork: no push, no suite.
  expect(names(received)).toEqual(["pull_request.opened"]);
  const { rest } = await installed(hub);
  const { data } = await rest.pulls.get({ ...at, pull_number: 1 });
  expect(data.head).toMatchObject({
    label: "eve:mine",
    repo: { full_name: "eve/widgets", fork: true },
  });
  const content = await rest.repos.getContent({
    ...at,
    path: "b.md",
    ref: data.head.sha,
  });
  expect(content.data).toMatchObject({ path: "b.md" });
  const run = await rest.checks.create({
    ...at,
    name: "Specgate",
    head_sha: data.head.sha,
  });
  expect(run.data.pull_requests).toEqual([]);
  const suite = await rest.checks.getSuite({
    ...at,
    check_suite_id: run.data.check_suite?.id ?? 0,
  });
  expect(suite.data.head_branch).toBeNull();

  eve.deletesRepository(pull.headRepository ?? repository);
  const gone = await rest.pulls.get({ ...at, pull_number: 1 });
  expect(gone.data.head).toMatchObject({ sha: data.head.sha, repo: null });
  await hub.settled();
  expect(hub.violations()).toEqual([]);
});

test("a stranger may not push, label or write files", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", {
    files: { a: "a\n" },
    roles: { tri: "triage" },
  });
  hub.stranger("eve");
  hub.user("ana");
  hub.user("tri");
  const { rest } = await installed(hub);
  const levels = await Promise.all(
    ["eve", "ana", "tri", "acme"].map(async (username) => {
      const { data } = await rest.repos.getCollaboratorPermissionLevel({
        ...at,
        username,
      });
      return `${username}: ${data.permission} ${data.role_name}`;
    }),
  );
  expect(levels).toEqual([
    "eve: read read",
    "ana: write write",
    "tri: read triage",
    "acme: admin admin",
  ]);
  expect(repository.collaborators.size).toBe(1);
});

test("a comment stays on its line, until that line is changed", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, {
    files: { "b.md": twenty },
  });
  await hub.user("bo").reviews(pull, {
    event: "COMMENT",
    comments: [
      { path: "b.md", line: 5, body: "Five" },
      { path: "b.md", line: 15, startLine: 12, body: "Twelve to fifteen" },
    ],
  });
  await ana.pushes(pull, { "b.md": `new\nnew\n${twenty}` });
  expect(pull.threads.map(({ line, startLine }) => [startLine, line])).toEqual([
    [undefined, 7],
    [14, 17],
  ]);
  await ana.pushes(pull, {
    "b.md": `new\nnew\n${twenty.replace("line 5\n", "line five\n")}`,
  });
  const { rest } = await installed(hub);
  const { data } = await rest.pulls.listReviewComments({
    ...at,
    pull_number: 1,
  });
  expect(data.map(({ line, original_line }) => [line, original_line])).toEqual([
    [null, 5],
    [17, 15],
  ]);
  await hub.user("bo").resolves(pull.threads[0] ?? fail());
  expect(openThreads(pull)).toEqual([pull.threads[1]]);
  expect(hub.violations()).toEqual([]);
});

test("a pending review shows itself to its author only", async () => {
  const hub = await github();
  const received = await listen(hub);
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const pull = await hub
    .user("ana")
    .opensPullRequest(repository, { files: { b: "b\n" } });
  const own = (await installed(hub)).rest.pulls;
  const other = asPerson(hub, hub.user("bo").token).rest.pulls;
  const one = { ...at, pull_number: 1 };
  const { data: review } = await own.createReview({
    ...one,
    comments: [{ path: "b", line: 1, body: "Later" }],
  });
  const seen = async (pulls: typeof own) => [
    (await pulls.listReviews(one)).data.length,
    (await pulls.listReviewComments(one)).data.length,
  ];
  expect(await seen(own)).toEqual([1, 0]);
  expect(await seen(other)).toEqual([0, 0]);
  await own.submitReview({
    ...one,
    review_id: review.id,
    event: "COMMENT",
  });
  expect(await seen(other)).toEqual([1, 1]);
  await hub.user("bo").replies(pull.threads[0] ?? fail(), "Why?");
  expect(reviewsBy(pull, "bo")).toHaveLength(1);
  await hub.settled();
  expect(names(received).slice(-4).toSorted()).toEqual([
    "pull_request_review.submitted",
    "pull_request_review.submitted",
    "pull_request_review_comment.created",
    "pull_request_review_comment.created",
  ]);
});

test("a merge queue builds a commit of its own and wants checks on it", async () => {
  const hub = await github();
  const received = await listen(hub);
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const ana = hub.user("ana");
  const issue = await ana.opensIssue(repository, { title: "Idea" });
  const first = await ana.opensPullRequest(repository, {
    body: `Fixes #${issue.number}`,
    files: { "b.md": "b\n" },
  });
  const second = await ana.opensPullRequest(repository, {
    files: { "c.md": "c\n" },
  });
  const group = await ana.queues(first, second);
  const asked = received.find(({ text }) =>
    text.includes('"action":"checks_requested"'),
  );
  expect(JSON.parse(asked?.text ?? "{}")).toMatchObject({
    merge_group: {
      head_sha: group.headSha,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-3-${group.baseSha}`,
      base_ref: "refs/heads/main",
    },
  });
  const { rest } = await installed(hub);
  const { data } = await rest.repos.compareCommitsWithBasehead({
    ...at,
    basehead: `${group.baseSha}...${group.headSha}`,
  });
  expect(data.files?.map(({ filename }) => filename)).toEqual(["b.md", "c.md"]);
  await ana.mergesGroup(repository, group);
  expect(repository.refs.get("refs/heads/main")).toBe(group.headSha);
  expect(repository.refs.has(group.headRef)).toBe(false);
  expect(
    [first, second].map(({ state, mergeSha }) => [state, mergeSha]),
  ).toEqual([
    ["closed", group.headSha],
    ["closed", group.headSha],
  ]);
  expect(issue.state).toBe("closed");
  expect(names(received)).toEqual(
    expect.arrayContaining([
      "pull_request.enqueued",
      "pull_request.dequeued",
      "pull_request.closed",
      "issues.closed",
      "merge_group.destroyed",
    ]),
  );
  expect(hub.violations()).toEqual([]);
});

test("two that change one line are in conflict", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, { files: { a: "b\n" } });
  await ana.pushesToBase(pull, { a: "c\n" });
  const { rest } = await installed(hub);
  const { data } = await rest.pulls.get({ ...at, pull_number: 1 });
  expect(data).toMatchObject({ mergeable: false, mergeable_state: "dirty" });
  await expect(ana.merges(pull)).rejects.toThrow(
    "Pull Request is not mergeable",
  );
});

test("lists come in pages of at most 100, and 3,000 files at most", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files: { a: "a\n" } });
  const many = Array.from({ length: 3_005 }, (_, i) => [`f/${i}`, `${i}`]);
  await hub.user("ana").opensPullRequest(repository, {
    files: Object.fromEntries(many),
  });
  const octokit = await installed(hub);
  const list = { ...at, pull_number: 1, per_page: 250 };
  const page = await octokit.rest.pulls.listFiles(list);
  expect(page.data).toHaveLength(100);
  expect(page.headers.link).toMatch(
    /per_page=250&page=2>; rel="next", .*page=30>; rel="last"$/,
  );
  const all = await octokit.paginate(octokit.rest.pulls.listFiles, list);
  expect(all).toHaveLength(3_000);
});

function fail(): never {
  throw new Error("There is nothing");
}
