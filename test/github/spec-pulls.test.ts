import nock from "nock";

import { createSpecPulls } from "../../src/github/spec-pulls.ts";
import { getTestClient, pull, repo } from "./test-client.ts";

const api = nock("https://api.github.com");
const specPulls = createSpecPulls(getTestClient);
const wanted = {
  title: "Spec: Usage",
  body: "About #12",
  branch: "spec/12-usage",
  base: "main",
};
const url = "https://github.com/acme/widgets/pull/13";

function gitHubAnswers(draft: boolean, status: number, body: object) {
  api
    .post("/repos/acme/widgets/pulls", {
      title: "Spec: Usage",
      body: "About #12",
      head: "spec/12-usage",
      base: "main",
      draft,
    })
    .reply(status, body);
}

function gitHubIsAsked(reviewers: readonly string[], status: number) {
  api
    .post("/repos/acme/widgets/pulls/12/requested_reviewers", { reviewers })
    .reply(status, status < 400 ? {} : { message: "No" });
}

test("the pull request is a draft", async () => {
  gitHubAnswers(true, 201, { number: 13, html_url: url });

  expect(await specPulls.open(repo, wanted)).toEqual({ number: 13, url });
});

test("it is an ordinary one where the plan has no drafts", async () => {
  gitHubAnswers(true, 422, {
    message: "Draft pull requests are not supported in this repository.",
  });
  gitHubAnswers(false, 201, { number: 13, html_url: url });

  expect(await specPulls.open(repo, wanted)).toEqual({ number: 13, url });
});

test("a missing permission is a refusal for that reason", async () => {
  gitHubAnswers(true, 403, {
    message: "Resource not accessible by integration",
  });

  await expect(specPulls.open(repo, wanted)).rejects.toMatchObject({
    name: "Refused",
    reason: "permission",
  });
});

test("a pull request is opened once, whatever GitHub answers", async () => {
  gitHubAnswers(true, 502, {});

  await expect(specPulls.open(repo, wanted)).rejects.toMatchObject({
    status: 502,
  });
});

test("all reviewers are asked at once", async () => {
  gitHubIsAsked(["ana", "ben"], 201);

  await specPulls.ask(pull, ["ana", "ben"]);

  expect(nock.isDone()).toBe(true);
});

test("where GitHub does not take one of them, each is asked alone", async () => {
  gitHubIsAsked(["ana", "eve", "ben"], 422);
  gitHubIsAsked(["ana"], 201);
  gitHubIsAsked(["eve"], 422);
  gitHubIsAsked(["ben"], 201);

  await specPulls.ask(pull, ["ana", "eve", "ben"]);

  expect(nock.isDone()).toBe(true);
});

test.each([
  ["a single one is not asked twice", ["eve"]],
  ["nobody is asked where there is nobody", []],
])("%s", async (_, logins) => {
  if (logins.length > 0) gitHubIsAsked(logins, 422);

  await specPulls.ask(pull, logins);

  expect(nock.isDone()).toBe(true);
});
