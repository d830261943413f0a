import { github, installed } from "../stage.ts";
import { ask, inRepository, opened } from "./ask.ts";

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
