import nock from "nock";

import { createPermissions } from "../../src/github/permissions.ts";
import { getTestClient, repo } from "./test-client.ts";

const permissions = createPermissions(getTestClient);

function gitHubSays(status: number, body: object) {
  nock("https://api.github.com")
    .get("/repos/acme/widgets/collaborators/ana/permission")
    .reply(status, body);
}

test.each([
  ["a role that GitHub has", "read", "triage"],
  ["a role of the organization's own", "write", "release manager"],
])("%s comes with what it comes to", async (_, permission, roleName) => {
  gitHubSays(200, { permission, role_name: roleName });

  expect(await permissions.read(repo, "ana")).toEqual({
    login: "ana",
    permission,
    roleName,
  });
});

test("somebody whom GitHub does not know may do nothing", async () => {
  gitHubSays(404, { message: "ana is not a user" });

  expect(await permissions.read(repo, "ana")).toEqual({
    login: "ana",
    permission: "none",
    roleName: "none",
  });
});

test("an answer that is none is no answer", async () => {
  gitHubSays(403, { message: "Resource not accessible by integration" });

  await expect(permissions.read(repo, "ana")).rejects.toMatchObject({
    status: 403,
  });
});
