import nock from "nock";

import { RetryLater } from "../../src/tasks/retry-later.ts";
import { testClient } from "./test-client.ts";

const api = "https://api.github.com";

test("a burst of writes, comments and queries is not spaced", async () => {
  const client = testClient();
  nock(api).post("/repos/a/b/check-runs").times(5).reply(201, { id: 1 });
  nock(api).post("/repos/a/b/issues/1/comments").times(5).reply(201, {});
  nock(api).post("/graphql").times(5).reply(200, { data: {} });
  const start = performance.now();

  await Promise.all(
    [1, 2, 3, 4, 5].flatMap(() => [
      client.request("POST /repos/{owner}/{repo}/check-runs", {
        owner: "a",
        repo: "b",
        name: "Specgate",
        head_sha: "1",
        status: "in_progress",
      }),
      client.request(
        "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        {
          owner: "a",
          repo: "b",
          issue_number: 1,
          body: "",
        },
      ),
      client.graphql("query { viewer { login } }"),
    ]),
  );

  // With the spacing that Octokit has by default, five comments alone would take 12 seconds.
  expect(performance.now() - start).toBeLessThan(9_000);
});

test("of 22 comments at once, two wait for a second each", async () => {
  const client = testClient();
  nock(api).post("/repos/a/b/issues/1/comments").times(22).reply(201, {});
  const start = performance.now();

  await Promise.all(
    Array.from({ length: 22 }, () =>
      client.request(
        "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
        { owner: "a", repo: "b", issue_number: 1, body: "" },
      ),
    ),
  );

  expect(performance.now() - start).toBeGreaterThan(1500);
});

test("the version of the API is pinned", async () => {
  nock(api, { reqheaders: { "x-github-api-version": "2022-11-28" } })
    .get("/meta")
    .reply(200, {});

  await testClient().request("GET /meta");

  expect(nock.isDone()).toBe(true);
});

test("a short wait that GitHub asks for is spent in place", async () => {
  nock(api)
    .get("/meta")
    .reply(
      403,
      { message: "You have exceeded a secondary rate limit" },
      { "retry-after": "1" },
    )
    .get("/meta")
    .reply(200, {});

  const { status } = await testClient().request("GET /meta");

  expect(status).toBe(200);
});

test.each([
  [403, "42", 42],
  [429, "60", 60],
])(
  "a longer one goes back to the queue: %i, retry-after %s",
  async (status, header, seconds) => {
    nock(api)
      .get("/meta")
      .reply(
        status,
        { message: "You have exceeded a secondary rate limit" },
        { "retry-after": header },
      );

    await expect(testClient().request("GET /meta")).rejects.toMatchObject({
      name: "RetryLater",
      retryAfterSeconds: seconds,
    });
  },
);

test("so does a spent hour of GraphQL, which GitHub reports with status 200", async () => {
  const reset = Math.ceil(Date.now() / 1000) + 120;
  nock(api)
    .post("/graphql")
    .reply(
      200,
      {
        errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }],
      },
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) },
    );

  const failed = testClient().graphql("query { viewer { login } }");

  await expect(failed).rejects.toBeInstanceOf(RetryLater);
});

test("a read is tried once more after a 502", async () => {
  nock(api).get("/meta").reply(502).get("/meta").reply(200, {});

  const { status } = await testClient().request("GET /meta");

  expect(status).toBe(200);
});

test("a missing permission is no matter of waiting", async () => {
  nock(api)
    .get("/meta")
    .reply(403, { message: "Resource not accessible by integration" });

  await expect(testClient().request("GET /meta")).rejects.toMatchObject({
    status: 403,
  });
});
