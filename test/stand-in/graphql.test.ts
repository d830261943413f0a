import type { GitHub } from "../../stand-in/github.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import { github, installed } from "./stage.ts";

const files = {
  "README.md": "# Widgets\n",
  "docs/a b#ü.md": "text\n",
  "docs/link.md": { symlink: "../README.md" },
  lib: { submodule: "a".repeat(40) },
  "a.bin": Buffer.from([0, 1]),
};

async function opened(hub: GitHub, body = "Fixes #2"): Promise<PullRequest> {
  const repository = hub.repository("acme/widgets", { files });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, {
    title: "Count",
    body,
    branch: "count",
    files: { "new.md": "new\n" },
    labels: ["no-spec"],
  });
  await ana.opensIssue(repository, { title: "Idea", body: "Long text" });
  return pull;
}

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Without a library in between, which would throw at errors. */
async function ask(
  hub: GitHub,
  query: string,
  variables: object = {},
  token = hub.user("ana").token,
): Promise<Answer> {
  const response = await fetch(`${hub.origin}/api/graphql`, {
    method: "POST",
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const body: Pick<Answer, "data" | "errors"> = JSON.parse(
    await response.text(),
  );
  const type = response.headers.get("content-type");
  return { ...body, status: response.status, type };
}

function inRepository(selection: string): string {
  return `{ repository(owner: "acme", name: "widgets") { ${selection} } }`;
}

test("shows a pull request with all that a check wants to know", async () => {
  const hub = await github();
  const pull = await opened(hub);
  const answer = await ask(
    hub,
    inRepository(`pullRequest(number: 1) {
      id title state isDraft author { __typename login } headRefOid baseRefName isCrossRepository
      labels(first: 5) { nodes { name } }
      files(first: 5) { totalCount nodes { path changeType additions } }
      closingIssuesReferences(first: 5) { nodes { number title body } }
      commits(last: 1) { nodes { commit { oid messageHeadline author { user { login } } } } }
      baseRef { target { oid ... on Commit { file(path: "README.md") { mode object { ... on Blob { text } } } } } }
    }`),
  );
  expect(answer).toEqual({
    status: 200,
    type: "application/json; charset=utf-8",
    data: {
      repository: {
        pullRequest: {
          id: pull.nodeId,
          title: "Count",
          state: "OPEN",
          isDraft: false,
          author: { __typename: "User", login: "ana" },
          headRefOid: pull.headSha,
          baseRefName: "main",
          isCrossRepository: false,
          labels: { nodes: [{ name: "no-spec" }] },
          files: {
            totalCount: 1,
            nodes: [{ path: "new.md", changeType: "ADDED", additions: 1 }],
          },
          closingIssuesReferences: {
            nodes: [{ number: 2, title: "Idea", body: "Long text" }],
          },
          commits: {
            nodes: [
              {
                commit: {
                  oid: pull.headSha,
                  messageHeadline: "Count",
                  author: { user: { login: "ana" } },
                },
              },
            ],
          },
          baseRef: {
            target: {
              oid: pull.baseSha,
              file: { mode: 33188, object: { text: "# Widgets\n" } },
            },
          },
        },
      },
    },
  });
  expect(hub.violations()).toEqual([]);
});

test.each([
  ["HEAD:README.md", { text: "# Widgets\n", isBinary: false, byteSize: 10 }],
  ["main:docs/a b#ü.md", { text: "text\n", isBinary: false, byteSize: 5 }],
  ["HEAD:a.bin", { text: null, isBinary: true, byteSize: 2 }],
  [
    "HEAD:docs/link.md",
    { text: "../README.md", isBinary: false, byteSize: 12 },
  ],
  ["HEAD:nope.md", null],
  ["HEAD:lib", null],
  ["nope:README.md", null],
])("finds the object `%s`", async (expression, expected) => {
  const hub = await github();
  await opened(hub);
  const query = `query($e: String) ${inRepository("object(expression: $e) { ... on Blob { text isBinary byteSize } }")}`;
  const { data } = await ask(hub, query, { e: expression });
  expect(data).toEqual({ repository: { object: expected } });
});

test("a text is cut at 512,000 bytes, and only `isTruncated` tells", async () => {
  const hub = await github();
  hub.repository("acme/widgets", { files: { a: "x".repeat(512_001) } });
  const { data } = await ask(
    hub,
    inRepository(
      'object(expression: "HEAD:a") { ... on Blob { text isTruncated byteSize } }',
    ),
  );
  expect(data).toEqual({
    repository: {
      object: {
        text: "x".repeat(512_000),
        isTruncated: true,
        byteSize: 512_001,
      },
    },
  });
});

test("trees tell links and submodules from files", async () => {
  const hub = await github();
  await opened(hub);
  const { data } = await ask(
    hub,
    inRepository(
      'object(expression: "HEAD:") { ... on Tree { entries { name type mode } } }',
    ),
  );
  expect(data).toEqual({
    repository: {
      object: {
        entries: [
          { name: "README.md", type: "blob", mode: 0o100644 },
          { name: "a.bin", type: "blob", mode: 0o100644 },
          { name: "docs", type: "tree", mode: 0o040000 },
          { name: "lib", type: "commit", mode: 0o160000 },
        ],
      },
    },
  });
});

test.each([
  ["Fixes #2", [2]],
  ["closes: acme/widgets#2", [2]],
  ["Resolved GH-2 and `fixes #1`", [2]],
  ["See #2", []],
  ["Fixes #2, #9", [2]],
  ["```\nFixes #2\n```", []],
])("the body `%s` closes %j", async (body, numbers) => {
  const hub = await github();
  await opened(hub, body);
  const { data } = await ask(
    hub,
    inRepository(
      "pullRequest(number: 1) { closingIssuesReferences(first: 5) { nodes { number } } }",
    ),
  );
  const nodes = numbers.map((number) => ({ number }));
  expect(data).toEqual({
    repository: { pullRequest: { closingIssuesReferences: { nodes } } },
  });
});

test("a pull request to another branch closes nothing", async () => {
  const hub = await github();
  const pull = await opened(hub);
  await hub.user("ana").pushesTo(pull.repository, "next", { a: "a" });
  await hub.user("ana").edits(pull, { base: "next" });
  const { data } = await ask(
    hub,
    inRepository(
      "pullRequest(number: 1) { closingIssuesReferences(first: 5) { totalCount } }",
    ),
  );
  expect(data).toEqual({
    repository: { pullRequest: { closingIssuesReferences: { totalCount: 0 } } },
  });
});

test.each([
  [
    "a repository that is none",
    '{ repository(owner: "a", name: "b") { id } viewer { login } }',
    { data: { repository: null, viewer: { login: "ana" } } },
    {
      type: "NOT_FOUND",
      path: ["repository"],
      message: "Could not resolve to a Repository with the name 'a/b'.",
    },
  ],
  [
    "a pull request that is none",
    inRepository("pullRequest(number: 9) { id }"),
    { data: { repository: { pullRequest: null } } },
    {
      type: "NOT_FOUND",
      message: "Could not resolve to a PullRequest with the number of 9.",
    },
  ],
  [
    "an id that is none",
    '{ node(id: "PR_x") { id } }',
    { data: { node: null } },
    {
      type: "NOT_FOUND",
      message: "Could not resolve to a node with the global id of 'PR_x'.",
    },
  ],
  [
    "a connection without a length",
    inRepository("issues { totalCount }"),
    { data: { repository: null } },
    { type: "MISSING_PAGINATION_BOUNDARIES" },
  ],
  [
    "more than 100 at once",
    inRepository("issues(first: 101) { totalCount }"),
    { data: { repository: null } },
    {
      type: "EXCESSIVE_PAGINATION",
      message:
        "Requesting 101 records on the `issues` connection exceeds the `first` limit of 100 records.",
    },
  ],
  [
    "more than 500,000 nodes",
    inRepository(
      "pullRequests(first: 100) { nodes { files(first: 100) { nodes { path } } comments(first: 100) { nodes { reactions(first: 100) { totalCount } } } } }",
    ),
    {},
    { type: "MAX_NODE_LIMIT_EXCEEDED" },
  ],
  [
    "a field that GitHub does not have",
    "{ viewer { shoeSize } }",
    {},
    {
      message: "Field 'shoeSize' doesn't exist on type 'User'",
      extensions: {
        code: "undefinedField",
        typeName: "User",
        fieldName: "shoeSize",
      },
    },
  ],
  [
    "a variable of the wrong type",
    "query($n: Int!) { viewer { login @include(if: $n) } }",
    {},
    { message: expect.stringContaining("Boolean!") },
  ],
  ["half a query", "{ viewer {", {}, { message: expect.any(String) }],
])("answers %s as GitHub does", async (_, query, expected, error) => {
  const hub = await github();
  await opened(hub);
  const answer = await ask(hub, query);
  expect(answer).toMatchObject({
    status: 200,
    type: "application/json; charset=utf-8",
    ...expected,
  });
  expect(answer.errors).toEqual([expect.objectContaining(error)]);
});

test("a field that GitHub has and the stand-in has not is an error on record", async () => {
  const hub = await github();
  await opened(hub);
  const { errors } = await ask(hub, inRepository("stargazerCount"));
  const problem = "The stand-in has no `Repository.stargazerCount` yet";
  expect(errors).toEqual([expect.objectContaining({ message: problem })]);
  expect(hub.violations()).toEqual([{ where: "graphql", problem }]);
});

test("pages go on where the last one ended", async () => {
  const hub = await github();
  const pull = await opened(hub);
  for (const body of ["one", "two", "three"])
    await hub.user("bo").comments(pull, body);
  const octokit = await installed(hub);
  const query = `query($after: String) ${inRepository("pullRequest(number: 1) { comments(first: 2, after: $after) { nodes { body } pageInfo { hasNextPage endCursor } } }")} `;
  interface Page {
    repository: {
      pullRequest: {
        comments: {
          nodes: { body: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    };
  }
  const first: Page = await octokit.graphql(query, {});
  const { nodes, pageInfo } = first.repository.pullRequest.comments;
  expect(nodes).toEqual([{ body: "one" }, { body: "two" }]);
  const second: Page = await octokit.graphql(query, {
    after: pageInfo.endCursor,
  });
  expect(second.repository.pullRequest.comments).toMatchObject({
    nodes: [{ body: "three" }],
    pageInfo: { hasNextPage: false },
  });
});

test("an installation is refused what it has no permission for, and keeps the rest", async () => {
  const hub = await github({
    app: { permissions: { pull_requests: "read" }, events: [] },
  });
  const repository = hub.repository("acme/widgets", {
    isPrivate: true,
    files,
  });
  await hub.user("ana").opensPullRequest(repository, { files: { a: "a" } });
  const octokit = await installed(hub);
  const query = inRepository(
    'name object(expression: "HEAD") { oid } pullRequest(number: 1) { number }',
  );
  await expect(octokit.graphql(query)).rejects.toMatchObject({
    errors: [
      {
        type: "FORBIDDEN",
        path: ["repository", "object"],
        message: "Resource not accessible by integration",
      },
    ],
    response: {
      data: {
        repository: {
          name: "widgets",
          object: null,
          pullRequest: { number: 1 },
        },
      },
    },
  });
});

test("changes what REST changes", async () => {
  const hub = await github();
  const pull = await opened(hub);
  const issue = pull.repository.issues.get(2);
  await hub.user("bo").reviews(pull, {
    event: "COMMENT",
    comments: [{ path: "new.md", line: 1, body: "Hm" }],
  });
  const [thread] = pull.threads;
  const octokit = await installed(hub);
  const result = await octokit.graphql(
    `mutation($thread: ID!, $pull: ID!, $issue: ID!, $head: GitObjectID!) {
      resolveReviewThread(input: { threadId: $thread }) { thread { isResolved resolvedBy { login } } }
      addComment(input: { subjectId: $pull, body: "Hello", clientMutationId: "mine" }) {
        clientMutationId
        commentEdge { node { body viewerDidAuthor author { login __typename } } }
      }
      addReaction(input: { subjectId: $pull, content: EYES }) { reaction { content } }
      createCommitOnBranch(input: {
        branch: { repositoryNameWithOwner: "acme/widgets", branchName: "count" }
        expectedHeadOid: $head
        message: { headline: "Add", body: "More" }
        fileChanges: { additions: [{ path: "b.md", contents: "Yg==" }], deletions: [{ path: "new.md" }] }
      }) { commit { message file(path: "b.md") { object { ... on Blob { text } } } } }
      createLinkedBranch(input: { issueId: $issue, oid: $head, name: "spec/2-idea" }) {
        linkedBranch { ref { name } }
      }
      convertPullRequestToDraft(input: { pullRequestId: $pull }) { pullRequest { isDraft } }
    }`,
    {
      thread: thread?.nodeId,
      pull: pull.nodeId,
      issue: issue?.nodeId,
      head: pull.headSha,
    },
  );
  expect(result).toEqual({
    resolveReviewThread: { thread: { isResolved: true, resolvedBy: null } },
    addComment: {
      clientMutationId: "mine",
      commentEdge: {
        node: {
          body: "Hello",
          viewerDidAuthor: true,
          author: { login: "specgate", __typename: "Bot" },
        },
      },
    },
    addReaction: { reaction: { content: "EYES" } },
    createCommitOnBranch: {
      commit: { message: "Add\n\nMore", file: { object: { text: "b" } } },
    },
    createLinkedBranch: { linkedBranch: { ref: { name: "spec/2-idea" } } },
    convertPullRequestToDraft: { pullRequest: { isDraft: true } },
  });
  expect(pull.headSha).toBe(pull.repository.refs.get("refs/heads/count"));
  expect(hub.violations()).toEqual([]);
});

test("a commit on a branch that moved is refused", async () => {
  const hub = await github();
  const pull = await opened(hub);
  const octokit = await installed(hub);
  const mutation = `mutation($head: GitObjectID!) {
    createCommitOnBranch(input: {
      branch: { repositoryNameWithOwner: "acme/widgets", branchName: "count" }
      expectedHeadOid: $head
      message: { headline: "Add" }
    }) { commit { oid } }
  }`;
  const commit = octokit.graphql(mutation, { head: pull.baseSha });
  await expect(commit).rejects.toMatchObject({
    errors: [
      {
        type: "STALE_DATA",
        message: `Expected branch to point to "${pull.baseSha}" but it did not. Pull and try again.`,
      },
    ],
  });
});

test("nobody asks without credentials", async () => {
  const hub = await github();
  const answer = await ask(hub, "{ viewer { login } }", {}, "wrong");
  expect(answer.status).toBe(401);
});
