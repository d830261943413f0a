import nock from "nock";

import {
  linkMarker,
  replyMarker,
} from "../../src/core/report/command-replies/reply-marker.ts";
import { createPullRequests } from "../../src/github/pull-requests.ts";
import { getTestClient, pull, repo } from "./test-client.ts";

const api = "https://api.github.com";
const pullRequests = createPullRequests(getTestClient, 77);

const verdict = {
  oid: "head1",
  checkSuites: {
    nodes: [
      {
        status: "COMPLETED",
        checkRuns: {
          nodes: [
            {
              databaseId: 9,
              externalId: "v1:acme/widgets#12:d1",
              status: "COMPLETED",
              conclusion: "FAILURE",
              url: "https://github.com/acme/widgets/runs/9",
              annotations: { totalCount: 3 },
            },
          ],
        },
      },
    ],
  },
  status: { context: { state: "FAILURE", description: "3 errors" } },
};

const noMore = { hasNextPage: false, endCursor: null };

const pullData = {
  id: "PR_1",
  number: 12,
  title: "Meter usage",
  body: "Spec: docs/specs/7-usage.prd.md",
  isDraft: false,
  state: "OPEN",
  changedFiles: 1,
  author: { kind: "User", login: "ana" },
  labels: { nodes: [{ name: "api" }] },
  baseRefName: "main",
  baseRefOid: "base0",
  headRefName: "usage",
  headRefOid: "head1",
  isCrossRepository: false,
  headRepository: { id: "R_1" },
  closingIssuesReferences: {
    nodes: [
      {
        number: 7,
        title: "Usage",
        body: "…",
        url: "https://github.com/acme/widgets/issues/7",
        id: "I_7",
        comments: { nodes: [], pageInfo: noMore },
      },
      null,
    ],
  },
  baseRef: { target: { oid: "base1", config: null, templates: null } },
  commits: { nodes: [{ commit: verdict }] },
  comments: { nodes: [], pageInfo: noMore },
  reviewThreads: { nodes: [], pageInfo: noMore },
};

const repository = {
  name: "widgets",
  url: "https://github.com/acme/widgets",
  owner: { login: "acme" },
  defaultBranchRef: { name: "main" },
};

function entry(text: string) {
  return {
    mode: 0o100644,
    type: "blob",
    object: {
      oid: "b",
      byteSize: text.length,
      isBinary: false,
      isTruncated: false,
      text,
    },
  };
}

function replyFiles(head = "head1") {
  nock(api)
    .get("/repos/acme/widgets/pulls/12/files?per_page=100")
    .reply(200, [
      {
        filename: "src/meter.ts",
        status: "renamed",
        previous_filename: "src/m.ts",
        additions: 30,
        deletions: 2,
        patch: "@@ -1 +1 @@",
        contents_url: `https://api.github.com/repos/acme/widgets/contents/src/meter.ts?ref=${head}`,
      },
    ]);
}

function replyPull(fields: object = {}, rest: object = { ownerProcess: null }) {
  nock(api)
    .post("/graphql")
    .reply(200, {
      data: {
        repository: { ...repository, pullRequest: { ...pullData, ...fields } },
        ...rest,
      },
    });
}

test("a pull request is read in two calls", async () => {
  replyFiles();
  replyPull();

  expect(await pullRequests.read(pull)).toEqual({
    repository: {
      owner: "acme",
      name: "widgets",
      url: "https://github.com/acme/widgets",
      defaultBranch: "main",
    },
    pull: {
      number: 12,
      nodeId: "PR_1",
      title: "Meter usage",
      body: "Spec: docs/specs/7-usage.prd.md",
      author: "ana",
      isDraft: false,
      isOpen: true,
      labels: ["api"],
      baseRef: "main",
      headRef: "usage",
      fromFork: false,
      closes: [
        {
          number: 7,
          title: "Usage",
          body: "…",
          url: "https://github.com/acme/widgets/issues/7",
        },
      ],
    },
    headSha: "head1",
    baseSha: "base1",
    files: [
      {
        path: "src/meter.ts",
        previousPath: "src/m.ts",
        status: "renamed",
        additions: 30,
        deletions: 2,
        patch: "@@ -1 +1 @@",
      },
    ],
    filesTruncated: false,
    config: {
      base: { kind: "absent" },
      owner: { kind: "absent" },
      ownerSha: undefined,
    },
    templates: [],
    linked: [],
    posted: {
      checkRun: {
        id: 9,
        externalId: "v1:acme/widgets#12:d1",
        completed: true,
        conclusion: "failure",
        annotations: 3,
        url: "https://github.com/acme/widgets/runs/9",
        rerequested: false,
      },
      status: { state: "failure", description: "3 errors" },
      comment: undefined,
      threads: [],
    },
  });
});

test.each([
  [
    "a bot",
    { author: { kind: "Bot", login: "dependabot" } },
    { author: "dependabot[bot]" },
  ],
  ["a deleted account", { author: null }, { author: undefined }],
  ["a fork", { isCrossRepository: true }, { fromFork: true }],
  ["a deleted fork", { headRepository: null }, { fromFork: true }],
  ["a closed pull request", { state: "MERGED" }, { isOpen: false }],
])("%s", async (_, fields, expected) => {
  replyFiles();
  replyPull(fields);

  expect((await pullRequests.read(pull))?.pull).toMatchObject(expected);
});

test("configuration and templates come from the base branch, and from the owner's repository", async () => {
  const folder = (...names: string[]) => ({
    object: { entries: names.map((name) => ({ name, ...entry(`# ${name}`) })) },
  });
  replyFiles();
  replyPull(
    {
      baseRef: {
        target: {
          oid: "base1",
          config: entry("version: 1\n"),
          templates: folder("rfc.md", "README.txt"),
        },
      },
    },
    {
      ownerProcess: {
        defaultBranchRef: {
          target: {
            oid: "o1",
            config: entry("version: 2\n"),
            templates: folder("adr.md"),
          },
        },
      },
    },
  );

  expect(await pullRequests.read(pull)).toMatchObject({
    config: {
      base: { kind: "text", text: "version: 1\n" },
      owner: { kind: "text", text: "version: 2\n" },
    },
    templates: [
      {
        name: "rfc",
        path: ".github/spec-templates/rfc.md",
        text: "# rfc.md",
        origin: "repository",
      },
      {
        name: "adr",
        path: ".github/spec-templates/adr.md",
        text: "# adr.md",
        origin: "owner",
      },
    ],
  });
});

test.each([
  ["is not there", { type: "NOT_FOUND", path: ["ownerProcess"] }],
  ["is private", { type: "FORBIDDEN", path: ["ownerProcess"] }],
])("the owner's `.github` repository %s", async (_, error) => {
  replyFiles();
  nock(api)
    .post("/graphql")
    .reply(200, {
      data: {
        repository: { ...repository, pullRequest: pullData },
        ownerProcess: null,
      },
      errors: [{ ...error, message: "Could not resolve to a Repository" }],
    });

  expect((await pullRequests.read(pull))?.config.owner).toEqual({
    kind: "absent",
  });
});

test("any other error of GraphQL is an error, though there is data", async () => {
  replyFiles();
  nock(api)
    .post("/graphql")
    .reply(200, {
      data: {
        repository: { ...repository, pullRequest: null },
        ownerProcess: null,
      },
      errors: [{ type: "INTERNAL", path: ["repository"], message: "Timeout" }],
    });

  await expect(pullRequests.read(pull)).rejects.toThrow("Timeout");
});

test("a push between the two calls has both read again", async () => {
  replyFiles("head2");
  replyPull();
  replyFiles("head2");
  replyPull({
    headRefOid: "head2",
    commits: { nodes: [{ commit: { ...verdict, oid: "head2" } }] },
  });

  expect((await pullRequests.read(pull))?.headSha).toBe("head2");
});

test("the verdict on the head of over 250 commits is asked for by its SHA", async () => {
  replyFiles();
  replyPull({
    commits: { nodes: [{ commit: { ...verdict, oid: "commit250" } }] },
  });
  nock(api)
    .post(
      "/graphql",
      ({ variables }) => variables.sha === "head1" && variables.appId === 77,
    )
    .reply(200, { data: { repository: { object: verdict } } });

  expect((await pullRequests.read(pull))?.posted.checkRun?.id).toBe(9);
});

test("a check that is asked for again has its suite waiting", async () => {
  const suites = verdict.checkSuites.nodes.map((suite) => ({
    ...suite,
    status: "QUEUED",
  }));
  replyFiles();
  replyPull({
    commits: {
      nodes: [{ commit: { ...verdict, checkSuites: { nodes: suites } } }],
    },
  });

  expect((await pullRequests.read(pull))?.posted.checkRun).toMatchObject({
    completed: true,
    rerequested: true,
  });
});

const report = "<!-- specgate:report v1 -->\nReport";

function finding(fingerprint: string): string {
  return `<!-- specgate:finding ${fingerprint} -->\nEmpty`;
}

function thread(id: string, body: string, viewerDidAuthor: boolean) {
  return {
    id,
    isResolved: false,
    comments: { nodes: [{ body, viewerDidAuthor }] },
  };
}

test("only the App's own words count as its own, on every page that is needed", async () => {
  replyFiles();
  replyPull({
    comments: {
      nodes: [{ id: "IC_copy", body: report, viewerDidAuthor: false }],
      pageInfo: { hasNextPage: true, endCursor: "c1" },
    },
    reviewThreads: {
      nodes: [
        thread("T_1", finding("f1"), true),
        thread("T_2", finding("f2"), false),
        thread("T_3", "Hi", true),
      ],
      pageInfo: { hasNextPage: true, endCursor: "t1" },
    },
  });
  nock(api)
    .post(
      "/graphql",
      ({ variables }) =>
        variables.commentsAfter === "c1" && variables.threadsAfter === "t1",
    )
    .reply(200, {
      data: {
        repository: {
          pullRequest: {
            comments: {
              nodes: [{ id: "IC_own", body: report, viewerDidAuthor: true }],
              pageInfo: noMore,
            },
            reviewThreads: {
              nodes: [thread("T_4", finding("f4"), true)],
              pageInfo: noMore,
            },
          },
        },
      },
    });

  expect((await pullRequests.read(pull))?.posted).toMatchObject({
    comment: { nodeId: "IC_own" },
    threads: [
      { nodeId: "T_1", fingerprint: "f1" },
      { nodeId: "T_4", fingerprint: "f4" },
    ],
  });
});

/** A reply of the App that keeps what commands linked. */
function said(paths: readonly string[]) {
  const [marker, ...links] = [replyMarker(5, "+1"), ...paths.map(linkMarker)];
  const body = [marker, ...links, "Linked"].join("\n");
  return { id: "IC_said", body, viewerDidAuthor: true };
}

test("what commands linked is read from the App's own replies, here and in issues that are closed", async () => {
  replyFiles();
  replyPull({
    comments: {
      nodes: [
        said(["docs/a.md", "docs/b -->.md"]),
        { ...said(["docs/copy.md"]), viewerDidAuthor: false },
        null,
      ],
      pageInfo: { hasNextPage: true, endCursor: "c1" },
    },
    closingIssuesReferences: {
      nodes: [
        {
          number: 7,
          title: "Usage",
          body: "",
          url: "https://github.com/acme/widgets/issues/7",
          id: "I_7",
          comments: {
            nodes: [said(["docs/d.md"])],
            pageInfo: { hasNextPage: true, endCursor: "i1" },
          },
        },
      ],
    },
  });
  nock(api)
    .post("/graphql", ({ variables }) => variables.commentsAfter === "c1")
    .reply(200, {
      data: {
        repository: {
          pullRequest: {
            comments: {
              nodes: [said(["docs/c.md", "docs/a.md"])],
              pageInfo: noMore,
            },
          },
        },
      },
    })
    .post("/graphql", ({ variables }) => {
      return variables.id === "I_7" && variables.after === "i1";
    })
    .reply(200, {
      data: {
        node: {
          comments: { nodes: [said(["docs/e.md"])], pageInfo: noMore },
        },
      },
    });

  expect((await pullRequests.read(pull))?.linked).toEqual([
    { issue: undefined, path: "docs/a.md" },
    { issue: undefined, path: "docs/b -->.md" },
    { issue: undefined, path: "docs/c.md" },
    { issue: 7, path: "docs/d.md" },
    { issue: 7, path: "docs/e.md" },
  ]);
});

test("files that GitHub does not list are missed", async () => {
  replyFiles();
  replyPull({ changedFiles: 3001 });

  expect((await pullRequests.read(pull))?.filesTruncated).toBe(true);
});

test("a pull request that is gone is undefined", async () => {
  nock(api).get(/files/).reply(404, { message: "Not Found" });
  nock(api)
    .post("/graphql")
    .reply(200, {
      data: { repository: null, ownerProcess: null },
      errors: [
        {
          type: "NOT_FOUND",
          path: ["repository"],
          message: "Could not resolve",
        },
      ],
    });

  expect(await pullRequests.read(pull)).toBeUndefined();
});

const group = {
  ...repo,
  headSha: "group1",
  baseSha: "base1",
  ref: "refs/heads/gh-readonly-queue/main/pr-12-base1",
};

function replyGroup(pullRequest: object | null) {
  nock(api)
    .get("/repos/acme/widgets/compare/base1...group1")
    .reply(200, {
      files: [
        {
          filename: "a.md",
          status: "added",
          additions: 1,
          deletions: 0,
          contents_url: "https://x/?ref=group1",
        },
      ],
    });
  nock(api)
    .post("/graphql", ({ variables }) => variables.head === "group1")
    .reply(200, {
      data: {
        repository: {
          ...repository,
          pullRequest,
          head: {
            ...verdict,
            oid: "group1",
            checkSuites: { nodes: [] },
            status: null,
          },
          base: {
            oid: "base1",
            config: entry("version: 1\n"),
            templates: null,
          },
        },
        ownerProcess: null,
      },
    });
}

test("a merge group is read at its own head, under the pull request that its branch names", async () => {
  replyGroup({
    ...pullData,
    comments: { nodes: [said(["docs/a.md"])], pageInfo: noMore },
  });

  expect(await pullRequests.readGroup(group)).toMatchObject({
    headSha: "group1",
    baseSha: "base1",
    pull: { number: 12, author: "ana" },
    files: [{ path: "a.md", status: "added" }],
    config: { base: { kind: "text" } },
    linked: [{ issue: undefined, path: "docs/a.md" }],
    posted: {
      checkRun: undefined,
      status: undefined,
      comment: undefined,
      threads: [],
    },
  });
});

test("a merge group without a pull request is read all the same", async () => {
  replyGroup(null);

  const reading = await pullRequests.readGroup({
    ...group,
    ref: "refs/heads/gh-readonly-queue/main/odd",
  });

  expect(reading).toMatchObject({
    headSha: "group1",
    pull: { number: 0, isOpen: true },
  });
});

function openPulls(number: number, pageInfo: object) {
  const pullRequest = {
    number,
    body: "own",
    closingIssuesReferences: { nodes: [{ body: "issue" }] },
    files: { nodes: [{ path: "a.ts" }] },
    comments: {
      nodes: [
        said([`docs/${number}.md`]),
        { ...said(["docs/copy.md"]), viewerDidAuthor: false },
      ],
    },
  };
  const page = { nodes: [pullRequest], pageInfo };
  return { data: { repository: { pullRequests: page } } };
}

test("open pull requests are listed with what tells whether a push concerns them", async () => {
  nock(api)
    .post("/graphql", ({ variables }) => variables.after === null)
    .reply(200, openPulls(1, { hasNextPage: true, endCursor: "p1" }))
    .post("/graphql", ({ variables }) => variables.after === "p1")
    .reply(200, openPulls(2, noMore));

  expect(await pullRequests.listOpen(repo, "main")).toEqual([
    { number: 1, bodies: ["own", "issue"], paths: ["a.ts", "docs/1.md"] },
    { number: 2, bodies: ["own", "issue"], paths: ["a.ts", "docs/2.md"] },
  ]);
});

test("a check run tells which pull request it is about", async () => {
  nock(api)
    .post("/graphql")
    .reply(200, { data: { repository: { object: verdict } } });

  expect(await pullRequests.listChecked(repo, "head1")).toEqual([12]);
});

test("the head alone is read in one plain call", async () => {
  nock(api)
    .get("/repos/acme/widgets/pulls/12")
    .reply(200, { head: { sha: "head1" } });
  expect(await pullRequests.readHead(pull)).toBe("head1");

  nock(api)
    .get("/repos/acme/widgets/pulls/12")
    .reply(404, { message: "Not Found" });
  expect(await pullRequests.readHead(pull)).toBeUndefined();
});
