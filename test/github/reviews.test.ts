import nock from "nock";
import { z } from "zod";

import { createReviews } from "../../src/github/reviews.ts";
import { getTestClient, pull } from "./test-client.ts";

const reviews = createReviews(getTestClient);
const reviewsPath = "/repos/acme/widgets/pulls/12/reviews";
const reviewShape = z.object({
  comments: z.array(z.object({ line: z.number() })),
});
const outsideDiff = {
  message: "Unprocessable Entity",
  errors: ["pull_request_review_thread.line must be part of the diff"],
};

function comment(line: number) {
  return { path: "docs/a.md", startLine: line, line, body: `Line ${line}` };
}

/** Replies like GitHub for a diff that lacks some lines, and keeps the lines of each request. */
function gitHubWithout(badLines: readonly number[]): number[][] {
  const requests: number[][] = [];
  nock("https://api.github.com")
    .persist()
    .post(reviewsPath)
    .reply((_uri, body) => {
      const lines = reviewShape.parse(body).comments.map(({ line }) => line);
      requests.push(lines);
      return lines.some((line) => badLines.includes(line))
        ? [422, outsideDiff]
        : [200, { id: 1 }];
    });
  return requests;
}

function create(lines: readonly number[]) {
  return reviews.create(pull, {
    headSha: "abc",
    body: "Findings",
    comments: lines.map(comment),
  });
}

test("a review goes out in one request, pinned to the head", async () => {
  nock("https://api.github.com")
    .post(reviewsPath, {
      commit_id: "abc",
      event: "COMMENT",
      body: "Findings",
      comments: [
        { path: "docs/a.md", line: 3, side: "RIGHT", body: "One" },
        {
          path: "docs/a.md",
          start_line: 5,
          start_side: "RIGHT",
          line: 7,
          side: "RIGHT",
          body: "Range",
        },
      ],
    })
    .reply(200, { id: 1 });

  const result = await reviews.create(pull, {
    headSha: "abc",
    body: "Findings",
    comments: [
      { path: "docs/a.md", startLine: 3, line: 3, body: "One" },
      { path: "docs/a.md", startLine: 5, line: 7, body: "Range" },
    ],
  });

  expect(result.refused).toEqual([]);
});

test("the comment that GitHub refuses is found, the others are posted once", async () => {
  const requests = gitHubWithout([3]);

  const { refused } = await create([1, 2, 3, 4]);

  expect(refused).toEqual([comment(3)]);
  expect(requests).toEqual([[1, 2, 3, 4], [1, 2], [3, 4], [3], [4]]);
});

test("looking for them ends, and none is lost without being named", async () => {
  const lines = Array.from({ length: 30 }, (_, i) => i + 1);
  const requests = gitHubWithout(lines);

  const { refused } = await create(lines);

  expect(requests).toHaveLength(8);
  expect(refused.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual(
    lines,
  );
});

test("a locked conversation is a refusal, a broken GitHub is an error", async () => {
  nock("https://api.github.com")
    .post(reviewsPath)
    .reply(403, { message: "Resource not accessible by integration" });
  await expect(create([1])).rejects.toMatchObject({ name: "Refused" });

  nock("https://api.github.com").post(reviewsPath).reply(502);
  await expect(create([1])).rejects.toMatchObject({ status: 502 });
});

test("a pace that is too fast is no bad comment", async () => {
  nock("https://api.github.com")
    .post(reviewsPath)
    .reply(422, { message: "was submitted too quickly" });

  await expect(create([1, 2])).rejects.toMatchObject({ name: "RetryLater" });
});
