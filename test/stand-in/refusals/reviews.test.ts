import { asPerson, refusal } from "../stage.ts";
import { at, scene, attempted, type Refused } from "./scene.ts";

const refused: readonly Refused[] = [
  [
    "a comment of 65,537 characters",
    422,
    /body is too long \(maximum is 65536 characters\)/,
    ({ octokit }) =>
      octokit.rest.issues.createComment({
        ...at,
        issue_number: 1,
        body: "x".repeat(65_537),
      }),
  ],
  [
    "a comment on nothing",
    404,
    /Not Found/,
    ({ octokit }) =>
      octokit.rest.issues.createComment({
        ...at,
        issue_number: 99,
        body: "x",
      }),
  ],
  [
    "a review comment outside of the diff",
    422,
    /Unprocessable Entity: "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank"/,
    ({ octokit }) =>
      octokit.rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "COMMENT",
        comments: [
          { path: "README.md", line: 20, body: "In" },
          { path: "README.md", line: 3, body: "Out" },
        ],
      }),
  ],
  [
    "a review comment on a file that did not change",
    422,
    /path is invalid/,
    ({ octokit }) =>
      octokit.rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "COMMENT",
        comments: [{ path: "other.md", line: 1, body: "Out" }],
      }),
  ],
  [
    "a range that ends where it starts",
    422,
    /thread start line must precede the end line/,
    ({ octokit }) =>
      octokit.rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "COMMENT",
        comments: [{ path: "README.md", start_line: 20, line: 20, body: "In" }],
      }),
  ],
  [
    "a single comment outside of the diff",
    422,
    /pull_request_review_thread.line must be part of the diff/,
    ({ octokit, pull }) =>
      octokit.rest.pulls.createReviewComment({
        ...at,
        pull_number: 1,
        commit_id: pull.headSha,
        path: "README.md",
        line: 3,
        body: "Out",
      }),
  ],
  [
    "a review that says nothing",
    422,
    /Unprocessable Entity: "Body can't be blank"/,
    ({ octokit }) =>
      octokit.rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "COMMENT",
      }),
  ],
  [
    "an approval of one's own",
    422,
    /Can not approve your own pull request/,
    ({ hub }) =>
      asPerson(hub, hub.user("ana").token).rest.pulls.createReview({
        ...at,
        pull_number: 1,
        event: "APPROVE",
      }),
  ],
];

test.each(refused)("refuses %s", async (_, status, message, attempt) => {
  expect(await attempted(attempt)).toEqual({
    status,
    message: expect.stringMatching(message),
    violations: [],
  });
});

test("one bad comment refuses the whole review", async () => {
  const { octokit, pull } = await scene();
  const comments = [
    { path: "README.md", line: 20, body: "In the diff" },
    { path: "README.md", line: 23, body: "Context of the diff" },
    { path: "README.md", line: 24, body: "Past its end" },
  ];
  const review = { ...at, pull_number: 1, event: "COMMENT" as const };
  await refusal(octokit.rest.pulls.createReview({ ...review, comments }));
  expect(pull.reviews).toEqual([]);

  await octokit.rest.pulls.createReview({
    ...review,
    comments: comments.slice(0, 2),
  });
  expect(pull.threads.map(({ line }) => line)).toEqual([20, 23]);
});
