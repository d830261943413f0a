import nock from "nock";

import { createIssueComments } from "../../src/github/issue-comments.ts";
import { getTestClient, pull } from "./test-client.ts";

const issueComments = createIssueComments(getTestClient);

function gitHubHas(
  after: string | null,
  nodes: readonly (object | null)[],
  endCursor: string | null,
) {
  nock("https://api.github.com")
    .post("/graphql", ({ variables }) => {
      expect(variables).toEqual({
        owner: "acme",
        name: "widgets",
        number: 12,
        after,
      });
      return true;
    })
    .reply(200, {
      data: {
        repository: {
          issueOrPullRequest: {
            comments: {
              nodes,
              pageInfo: { hasNextPage: endCursor !== null, endCursor },
            },
          },
        },
      },
    });
}

test("the App's own comments come from all pages, those of others from none", async () => {
  gitHubHas(
    null,
    [
      { body: "one", viewerDidAuthor: true },
      { body: "one, copied", viewerDidAuthor: false },
    ],
    "c1",
  );
  gitHubHas("c1", [null, { body: "two", viewerDidAuthor: true }], null);

  expect(await issueComments.listOwn(pull)).toEqual(["one", "two"]);
});

test("an issue that is gone has none", async () => {
  nock("https://api.github.com")
    .post("/graphql")
    .reply(200, {
      data: { repository: { issueOrPullRequest: null } },
      errors: [{ type: "NOT_FOUND", message: "Could not resolve" }],
    });

  expect(await issueComments.listOwn(pull)).toEqual([]);
});
