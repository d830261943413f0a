import { validate } from "@octokit/graphql-schema";

import { commitMutation } from "../../src/github/branches.ts";
import { moreQuery } from "../../src/github/conversation.ts";
import { issueCommentsQuery } from "../../src/github/issue-comments.ts";
import { moreSaidQuery } from "../../src/github/linked.ts";
import {
  mergeGroupQuery,
  openPullsQuery,
  pullRequestQuery,
  verdictQuery,
} from "../../src/github/pull-request-query.ts";
import { repositoryQuery } from "../../src/github/repositories.ts";
import { historyQuery, sourcesQuery } from "../../src/github/sources-query.ts";
import {
  ownPullsQuery,
  specStartQuery,
} from "../../src/github/spec-start-query.ts";
import { updateMutation } from "../../src/github/update-mutation.ts";
import { repo } from "./test-client.ts";

const sha = "0123456789012345678901234567890123456789";

test.each([
  ["pull request", pullRequestQuery],
  ["more of its conversation", moreQuery],
  ["more of what was said", moreSaidQuery],
  ["merge group", mergeGroupQuery],
  ["open pull requests", openPullsQuery],
  ["verdict on a commit", verdictQuery],
  [
    "history of files",
    historyQuery(repo, sha, ["docs/a.md", "docs/b.md"], 20).query,
  ],
  ["comments of an issue", issueCommentsQuery],
  ["commit on a branch", commitMutation],
  ["process of a repository", repositoryQuery],
  ["start of a spec", specStartQuery],
  ["pull requests by their numbers", ownPullsQuery([3, 12])],
  [
    "files and folders",
    sourcesQuery(repo, {
      files: [{ sha, path: "docs/a.md" }],
      folders: [
        { sha, path: "docs" },
        { sha, path: "" },
      ],
    }).query,
  ],
  [
    "folders alone",
    sourcesQuery(repo, { files: [], folders: [{ sha, path: "docs" }] }).query,
  ],
  [
    "update of a conversation",
    updateMutation({
      comment: { nodeId: "IC_1", body: "Hello" },
      resolve: ["PRRT_1", "PRRT_2"],
    }).mutation,
  ],
])("GitHub's schema takes the query for %s", (_, query) => {
  expect(validate(query)).toEqual([]);
});

test("nothing that a stranger wrote gets into the text of a query", () => {
  const path = '") { evil }';
  const { query, variables } = sourcesQuery(repo, {
    files: [{ sha, path }],
    folders: [],
  });

  expect(query).not.toContain("evil");
  expect(variables["file0Path"]).toBe(path);
});
