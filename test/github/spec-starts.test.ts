import nock from "nock";

import { createSpecStarts } from "../../src/github/spec-starts.ts";
import { getTestClient, pull as issue, repo } from "./test-client.ts";

const api = nock("https://api.github.com");
const specStarts = createSpecStarts(getTestClient);
const home = "https://github.com/acme/widgets";

const subject = {
  kind: "Issue",
  title: "Usage",
  body: "Text",
  url: `${home}/issues/12`,
  closed: false,
  author: { kind: "User", login: "ana" },
  assignees: { nodes: [{ login: "ben" }] },
  labels: { nodes: [{ name: "bug" }] },
};

const ownPull = {
  number: 13,
  url: `${home}/pull/13`,
  state: "MERGED",
  body: "About #12",
  headRefName: "spec/12-usage",
  viewerDidAuthor: true,
};

function gitHubHas(repository: object | null) {
  const data = { viewer: { login: "specgate[bot]" }, ownerProcess: null };
  api
    .post("/graphql", ({ variables }) => {
      expect(variables).toEqual({
        owner: "acme",
        name: "widgets",
        number: 12,
        branches: "spec/12-",
      });
      return true;
    })
    .reply(200, {
      data: { ...data, repository },
      errors: [{ type: "NOT_FOUND", message: "Could not resolve" }],
    });
}

const widgets = {
  name: "widgets",
  url: home,
  owner: { login: "acme" },
  isArchived: false,
  defaultBranchRef: { name: "main", target: { oid: "b1", config: null } },
  issueOrPullRequest: subject,
  refs: { nodes: [] },
};

test("the issue is read with the branches that bear its number, and the App's pull requests from them", async () => {
  const branch = {
    name: "spec/12-usage",
    target: { oid: "c1" },
    associatedPullRequests: {
      nodes: [{ ...ownPull, viewerDidAuthor: false }, ownPull, null],
    },
  };
  const other = { ...branch, name: "ana/spec/12-usage" };
  gitHubHas({ ...widgets, refs: { nodes: [other, branch] } });

  expect(await specStarts.read(issue)).toEqual({
    kind: "found",
    repository: {
      owner: "acme",
      name: "widgets",
      url: home,
      defaultBranch: "main",
    },
    isArchived: false,
    baseSha: "b1",
    config: { base: { kind: "absent" }, owner: { kind: "absent" } },
    templates: [],
    issue: {
      kind: "issue",
      title: "Usage",
      body: "Text",
      url: `${home}/issues/12`,
      isOpen: true,
      author: "ana",
      assignees: ["ben"],
      labels: ["bug"],
    },
    app: "specgate[bot]",
    branches: [
      {
        name: "spec/12-usage",
        sha: "c1",
        pulls: [
          {
            number: 13,
            url: `${home}/pull/13`,
            state: "merged",
            body: "About #12",
            branch: "spec/12-usage",
          },
        ],
      },
    ],
  });
});

test("a repository without a commit has no base, and a bot owns no spec", async () => {
  const author = { kind: "Bot", login: "renovate" };
  gitHubHas({
    ...widgets,
    defaultBranchRef: null,
    issueOrPullRequest: { ...subject, author },
  });

  expect(await specStarts.read(issue)).toMatchObject({
    baseSha: undefined,
    issue: { author: undefined },
  });
});

test("an issue that moved is told by where it leads", async () => {
  gitHubHas({ ...widgets, issueOrPullRequest: null });
  api.get("/repos/acme/widgets/issues/12").reply(200, {
    html_url: "https://github.com/acme/gadgets/issues/3",
  });

  expect(await specStarts.read(issue)).toEqual({
    kind: "moved",
    to: { owner: "acme", repo: "gadgets", number: 3 },
  });
});

test("so is one that GraphQL leads on to by itself", async () => {
  const url = "https://github.com/acme/gadgets/issues/3";
  gitHubHas({ ...widgets, issueOrPullRequest: { ...subject, url } });

  expect(await specStarts.read(issue)).toMatchObject({ kind: "moved" });
});

test.each([404, 410])("an issue that is gone, by %i", async (status) => {
  gitHubHas({ ...widgets, issueOrPullRequest: null });
  api.get("/repos/acme/widgets/issues/12").reply(status, { message: "Gone" });

  expect(await specStarts.read(issue)).toEqual({ kind: "gone" });
});

test("a repository that is gone", async () => {
  gitHubHas(null);

  expect(await specStarts.read(issue)).toEqual({ kind: "gone" });
});

test("of pull requests by number, those of others are left out", async () => {
  api
    .post("/graphql", ({ query }) => {
      expect(query).toContain("pull3: pullRequest(number: 3)");
      return true;
    })
    .reply(200, {
      data: {
        repository: {
          pull3: { ...ownPull, number: 3, viewerDidAuthor: false },
          pull13: { ...ownPull, state: "CLOSED" },
          pull14: null,
        },
      },
    });

  expect(await specStarts.readPulls(repo, [3, 13, 14])).toMatchObject([
    { number: 13, state: "closed" },
  ]);
  expect(await specStarts.readPulls(repo, [])).toEqual([]);
});

test.each([
  [200, [{ title: "Ledger", html_url: `${home}/issues/14` }], 1],
  [404, { message: "Not Found" }, 0],
])("sub-issues, where GitHub answers %i", async (status, body, count) => {
  api
    .get("/repos/acme/widgets/issues/12/sub_issues?per_page=100")
    .reply(status, body);

  const subIssues = await specStarts.listSubIssues(issue);

  expect(subIssues).toHaveLength(count);
  expect(subIssues).toEqual(
    count === 0 ? [] : [{ title: "Ledger", url: `${home}/issues/14` }],
  );
});

test.each([
  [
    "a branch of the App's",
    200,
    [{ actor: { login: "specgate[bot]" } }],
    "specgate[bot]",
  ],
  ["a branch of a time that nobody remembers", 200, [], undefined],
  [
    "a branch on a server that keeps no record",
    404,
    { message: "Not Found" },
    undefined,
  ],
])("%s", async (_, status, body, creator) => {
  api.get("/repos/acme/widgets/compare/main...spec%2F12-usage").reply(200, {
    commits: [
      { commit: { message: "One" }, author: { login: "ana" } },
      { commit: { message: "Two" }, author: null },
    ],
  });
  api
    .get(
      "/repos/acme/widgets/activity?ref=refs%2Fheads%2Fspec%2F12-usage&activity_type=branch_creation&per_page=1",
    )
    .reply(status, body);

  expect(
    await specStarts.readBranch(repo, { name: "spec/12-usage", base: "main" }),
  ).toEqual({
    commits: [
      { message: "One", author: "ana" },
      { message: "Two", author: undefined },
    ],
    creator,
  });
});
