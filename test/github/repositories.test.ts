import nock from "nock";

import { createRepositories } from "../../src/github/repositories.ts";
import { getTestClient, repo } from "./test-client.ts";

const repositories = createRepositories(getTestClient);

function gitHubAnswers(status: number, body: object) {
  nock("https://api.github.com").post("/graphql").reply(status, body);
}

const widgets = {
  name: "widgets",
  url: "https://github.com/acme/widgets",
  owner: { login: "acme" },
};

test("the process of the default branch", async () => {
  const text = "version: 1\n";
  const config = {
    mode: 0o100644,
    type: "blob",
    object: { oid: "f1", byteSize: text.length, isBinary: false, text },
  };
  gitHubAnswers(200, {
    data: {
      repository: {
        ...widgets,
        defaultBranchRef: {
          name: "main",
          target: { oid: "b1", config, templates: null },
        },
      },
      ownerProcess: null,
    },
  });

  expect(await repositories.readProcess(repo)).toEqual({
    repository: {
      owner: "acme",
      name: "widgets",
      url: "https://github.com/acme/widgets",
      defaultBranch: "main",
    },
    baseSha: "b1",
    config: { base: { kind: "text", text }, owner: { kind: "absent" } },
    templates: [],
  });
});

test("of a repository without a commit, what its owner says", async () => {
  gitHubAnswers(200, {
    data: {
      repository: { ...widgets, defaultBranchRef: null },
      ownerProcess: { defaultBranchRef: { target: { oid: "o1" } } },
    },
  });

  expect(await repositories.readProcess(repo)).toMatchObject({
    baseSha: "",
    config: { base: { kind: "absent" }, ownerSha: "o1" },
  });
});

test("a repository that is gone has none", async () => {
  gitHubAnswers(200, {
    data: { repository: null, ownerProcess: null },
    errors: [{ type: "NOT_FOUND", message: "Could not resolve" }],
  });

  expect(await repositories.readProcess(repo)).toBeUndefined();
});
