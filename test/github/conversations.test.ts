import nock from "nock";

import { createConversations } from "../../src/github/conversations.ts";
import { createStatuses } from "../../src/github/statuses.ts";
import { getTestClient, pull, repo } from "./test-client.ts";

const api = "https://api.github.com";
const conversations = createConversations(getTestClient);

test("a comment is created once, whatever GitHub answers", async () => {
  nock(api)
    .post("/repos/acme/widgets/issues/12/comments", { body: "Hello" })
    .reply(502);

  await expect(conversations.comment(pull, "Hello")).rejects.toMatchObject({
    status: 502,
  });
});

test("a comment is edited and threads are resolved in one call", async () => {
  nock(api)
    .post("/graphql", ({ variables }) => {
      expect(variables).toEqual({
        commentId: "IC_1",
        body: "New",
        thread0: "T_1",
        thread1: "T_2",
      });
      return true;
    })
    .reply(200, { data: {} });

  await conversations.update(pull, {
    comment: { nodeId: "IC_1", body: "New" },
    resolve: ["T_1", "T_2"],
  });
});

test("a thread that may not be resolved is a refusal", async () => {
  nock(api)
    .post("/graphql")
    .reply(200, {
      data: { comment: {}, thread0: null },
      errors: [
        {
          type: "FORBIDDEN",
          path: ["thread0"],
          message: "Resource not accessible by integration",
        },
      ],
    });

  const update = conversations.update(pull, {
    comment: undefined,
    resolve: ["T_1"],
  });

  await expect(update).rejects.toMatchObject({
    name: "Refused",
    message: "Resource not accessible by integration",
  });
});

test("a status bears the App's context and links the check", async () => {
  nock(api)
    .post("/repos/acme/widgets/statuses/abc", {
      state: "failure",
      context: "specgate/spec",
      description: "2 errors",
      target_url: "https://github.com/acme/widgets/runs/9",
    })
    .reply(201, {});

  await createStatuses(getTestClient).set(repo, {
    sha: "abc",
    state: "failure",
    description: "2 errors",
    targetUrl: "https://github.com/acme/widgets/runs/9",
  });

  expect(nock.isDone()).toBe(true);
});

test.each([403, 404, 422])(
  "a status that GitHub answers with %i is refused",
  async (status) => {
    nock(api)
      .post("/repos/acme/widgets/statuses/abc")
      .reply(status, { message: "No" });

    const set = createStatuses(getTestClient).set(repo, {
      sha: "abc",
      state: "success",
      description: "",
      targetUrl: "",
    });

    await expect(set).rejects.toMatchObject({ name: "Refused" });
  },
);
