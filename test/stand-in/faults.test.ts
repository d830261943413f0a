import { createProbot, ProbotOctokit } from "probot";
import {
  graphqlLimit,
  primaryLimit,
  secondaryLimit,
} from "../../stand-in/http/rate-limits.ts";
import type { Fault } from "../../stand-in/http/faults.ts";
import { github, installed, refusal } from "./stage.ts";

const at = { owner: "acme", repo: "widgets" };
const files = { "README.md": "# Widgets\n" };

test.each<[string, Fault, number]>([
  ["an operation", { operation: "repos/get", status: 502 }, 502],
  ["a path", { path: "/repos/acme/widgets", status: 500 }, 500],
  ["a pattern of paths", { path: /^\/repos\//, status: 404 }, 404],
  ["a method", { method: "GET", status: 503 }, 503],
  ["another method", { method: "POST", status: 503 }, 200],
  ["another operation", { operation: "pulls/get", status: 503 }, 200],
  ["the second time", { operation: "repos/get", status: 502, after: 1 }, 200],
])("a fault of %s", async (_, fault, status) => {
  const hub = await github();
  hub.repository("acme/widgets", { files });
  const { rest } = await installed(hub);
  hub.fails(fault);
  const first = await refusal(rest.repos.get(at));
  expect(first.status).toBe(status);
  expect(hub.unmetFaults()).toHaveLength(status === 200 ? 1 : 0);
  hub.heals();
  expect((await rest.repos.get(at)).status).toBe(200);
});

test("fails as often as it is told", async () => {
  const hub = await github();
  hub.repository("acme/widgets", { files });
  const { rest } = await installed(hub);
  hub.fails({ operation: "repos/get", status: 502, times: 2 });
  const seen: number[] = [];
  for (let i = 0; i < 3; i += 1)
    seen.push((await refusal(rest.repos.get(at))).status);
  expect(seen).toEqual([502, 502, 200]);
});

test("can do what was asked and fail all the same", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  const issue = await hub.user("ana").opensIssue(repository, { title: "T" });
  const { rest } = await installed(hub);
  const comment = { ...at, issue_number: 1, body: "Hello" };
  const operation = "issues/create-comment";
  hub.fails({ operation, status: 502, done: true });
  expect((await refusal(rest.issues.createComment(comment))).status).toBe(502);
  expect(issue.comments).toHaveLength(1);

  hub.fails({ operation, status: 502 });
  expect((await refusal(rest.issues.createComment(comment))).status).toBe(502);
  expect(issue.comments).toHaveLength(1);

  hub.fails({ operation, reset: true, done: true });
  expect((await refusal(rest.issues.createComment(comment))).status).toBe(500);
  expect(issue.comments).toHaveLength(2);
});

test("can be slow", async () => {
  const hub = await github();
  hub.repository("acme/widgets", { files });
  const { rest } = await installed(hub);
  hub.fails({ operation: "repos/get", delayMs: 60 });
  const started = performance.now();
  expect((await rest.repos.get(at)).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(55);
});

test("GraphQL fails by what a query says", async () => {
  const hub = await github();
  hub.repository("acme/widgets", { files });
  const octokit = await installed(hub);
  hub.fails({ query: "Other", status: 502 });
  hub.fails({ query: "query Mine", ...graphqlLimit(new Date()) });
  await expect(
    octokit.graphql("query Mine { viewer { login } }"),
  ).rejects.toMatchObject({ errors: [{ type: "RATE_LIMITED" }] });
  expect(await octokit.graphql("query Mine { viewer { login } }")).toEqual({
    viewer: { login: "specgate[bot]" },
  });
  expect(hub.unmetFaults()).toHaveLength(1);
});

test.each([
  ["secondary", secondaryLimit(1), /secondary rate limit/],
  ["secondary, as 429", secondaryLimit(1, 429), /secondary rate limit/],
  ["primary", primaryLimit(new Date()), /rate limit exceeded/],
])("a %s limit is one that clients know", async (_, limit, message) => {
  const hub = await github();
  hub.repository("acme/widgets", { files });
  const { rest } = await installed(hub);
  hub.fails({ operation: "repos/get", ...limit });
  expect(await refusal(rest.repos.get(at))).toEqual({
    status: limit.status,
    message: expect.stringMatching(message),
  });
});

test("what is known already is not sent again", async () => {
  const hub = await github();
  hub.repository("acme/widgets", { files });
  const { rest } = await installed(hub);
  const { headers } = await rest.repos.get(at);
  const again = rest.repos.get({
    ...at,
    headers: { "if-none-match": headers.etag ?? "" },
  });
  expect((await refusal(again)).status).toBe(304);
});

test("every call is on record: reads, writes, tokens", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  await hub.user("ana").opensIssue(repository, { title: "T" });
  const octokit = await installed(hub);
  await octokit.rest.repos.get(at);
  await octokit.rest.issues.createComment({
    ...at,
    issue_number: 1,
    body: "Hello",
  });
  await octokit.graphql("query Who { viewer { login } }");
  const calls = hub
    .calls()
    .map(({ kind, operation, graphql, status, caller }) => ({
      kind,
      operation,
      graphql,
      status,
      caller,
    }));
  const bot = { caller: "specgate[bot]", graphql: undefined };
  expect(calls).toEqual([
    {
      ...bot,
      kind: "token",
      operation: "apps/create-installation-access-token",
      status: 201,
      caller: "app",
    },
    { ...bot, kind: "read", operation: "repos/get", status: 200 },
    { ...bot, kind: "write", operation: "issues/create-comment", status: 201 },
    { ...bot, kind: "read", operation: "graphql", status: 200, graphql: "Who" },
  ]);
  hub.forgetsCalls();
  expect(hub.calls()).toEqual([]);
});

test("fields that GitHub would overlook are noted", async () => {
  const hub = await github();
  hub.repository("acme/widgets", { files });
  const { request } = await installed(hub);
  await request("POST /repos/acme/widgets/issues", {
    title: "T",
    bodi: "A slip of the finger",
  });
  expect(hub.overlooked()).toEqual(["issues/create: bodi"]);
});

test("Probot runs against it with nothing but its address", async () => {
  const hub = await github();
  const repository = hub.repository("acme/widgets", { files });
  const issue = await hub.user("ana").opensIssue(repository, { title: "T" });
  const { APP_ID, PRIVATE_KEY, WEBHOOK_SECRET } = hub.environment();
  const probot = createProbot({
    overrides: {
      appId: APP_ID ?? "",
      privateKey: PRIVATE_KEY ?? "",
      secret: WEBHOOK_SECRET ?? "",
      baseUrl: hub.apiUrl,
      logLevel: "fatal",
      Octokit: ProbotOctokit.defaults((options: object) => ({
        ...options,
        throttle: { enabled: false },
        retry: { enabled: false },
      })),
    },
  });
  const octokit = await probot.auth(hub.installation("acme").id);
  await octokit.rest.issues.createComment({
    ...at,
    issue_number: issue.number,
    body: "Hello",
  });
  expect(issue.comments[0]).toMatchObject({
    body: "Hello",
    author: { login: "specgate[bot]" },
    viaApp: { slug: "specgate" },
  });
  expect(hub.violations()).toEqual([]);
});
