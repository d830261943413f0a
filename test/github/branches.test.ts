import nock from "nock";

import { createBranches } from "../../src/github/branches.ts";
import { getTestClient, repo } from "./test-client.ts";

const api = "https://api.github.com";
const branches = createBranches(getTestClient);
const sha = "0123456789012345678901234567890123456789";

test("a branch starts at a commit", async () => {
  nock(api)
    .post("/repos/acme/widgets/git/refs", { ref: "refs/heads/spec/12-a", sha })
    .reply(201, {});

  expect(await branches.create(repo, "spec/12-a", sha)).toBe("created");
});

test.each([
  [422, "Reference already exists", "exists"],
  [422, "Reference already exists - https://docs.github.com/rest", "exists"],
])("GitHub's %i, %s, is no refusal", async (status, message, expected) => {
  nock(api).post("/repos/acme/widgets/git/refs").reply(status, { message });

  expect(await branches.create(repo, "spec/12-a", sha)).toBe(expected);
});

test.each([
  [403, "Resource not accessible by integration", "permission"],
  [403, "Repository was archived so is read-only.", "archived"],
  [
    422,
    "Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n",
    "rule",
  ],
  [422, "Repository is empty. Create an initial commit first.", "empty"],
  [422, "refs/heads/spec/.. is not a valid ref name.", "other"],
])("%i, %s, is a refusal for its reason", async (status, message, reason) => {
  nock(api).post("/repos/acme/widgets/git/refs").reply(status, { message });

  await expect(branches.create(repo, "spec/12-a", sha)).rejects.toMatchObject({
    name: "Refused",
    reason,
  });
});

const commit = {
  branch: "spec/12-a",
  parent: sha,
  message: "Spec: A\n\nStarted from #12.",
  files: [{ path: "docs/specs/12-a.md", text: "# Å\n" }],
};

test("a commit names what it stands on, and nobody as its author", async () => {
  nock(api)
    .post("/graphql", ({ variables }) => {
      expect(variables.input).toEqual({
        branch: {
          repositoryNameWithOwner: "acme/widgets",
          branchName: "spec/12-a",
        },
        expectedHeadOid: sha,
        message: { headline: "Spec: A", body: "Started from #12." },
        fileChanges: {
          additions: [{ path: "docs/specs/12-a.md", contents: "IyDDhQo=" }],
        },
      });
      return true;
    })
    .reply(200, { data: { createCommitOnBranch: { commit: { oid: "c1" } } } });

  expect(await branches.commit(repo, commit)).toEqual({
    kind: "committed",
    sha: "c1",
  });
});

test("a branch that has moved is left alone", async () => {
  nock(api)
    .post("/graphql")
    .reply(200, {
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: "STALE_DATA",
          message: `Expected branch to point to "${sha}" but it did not. Pull and try again.`,
        },
      ],
    });

  expect(await branches.commit(repo, commit)).toEqual({ kind: "moved" });
});

test.each([
  ["FORBIDDEN", "Resource not accessible by integration", "permission"],
  [
    "UNPROCESSABLE",
    "Repository rule violations found\n\nChanges must be made through a pull request.\n\n",
    "rule",
  ],
])("%s is a refusal for its reason", async (type, message, reason) => {
  nock(api)
    .post("/graphql")
    .reply(200, {
      data: { createCommitOnBranch: null },
      errors: [{ type, message }],
    });

  await expect(branches.commit(repo, commit)).rejects.toMatchObject({
    name: "Refused",
    reason,
  });
});
