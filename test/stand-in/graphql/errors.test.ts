import { github, installed } from "../stage.ts";
import { ask, files, inRepository, opened } from "./ask.ts";

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

test("nobody asks without credentials", async () => {
  const hub = await github();
  const answer = await ask(hub, "{ viewer { login } }", {}, "wrong");
  expect(answer.status).toBe(401);
});
