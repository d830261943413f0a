import nock from "nock";

import { createReactions } from "../../src/github/reactions.ts";
import { getTestClient, repo } from "./test-client.ts";

const api = "https://api.github.com";
const path = "/repos/acme/widgets/issues/comments/987/reactions";
const reactions = createReactions(getTestClient);

test.each([
  ["new", 201],
  ["there already", 200],
])("a reaction that is %s stands there", async (_, status) => {
  nock(api).post(path, { content: "eyes" }).reply(status, { id: 1 });

  expect(await reactions.add(repo, 987, "eyes")).toBe("there");
});

test("a reaction whose answer was lost is sent again: two of a kind are one", async () => {
  nock(api).post(path, { content: "+1" }).reply(502).post(path).reply(200, {});

  expect(await reactions.add(repo, 987, "+1")).toBe("there");
});

test.each([404, 410])("the comment may be gone (%i)", async (status) => {
  nock(api).post(path).reply(status, { message: "Not Found" });

  expect(await reactions.add(repo, 987, "confused")).toBe("gone");
});

test("where the App may not react it is refused", async () => {
  nock(api)
    .post(path)
    .reply(403, { message: "Resource not accessible by integration" });

  await expect(reactions.add(repo, 987, "eyes")).rejects.toMatchObject({
    name: "Refused",
    reason: "permission",
  });
});
