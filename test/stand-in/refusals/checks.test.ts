import type { PullRequest } from "../../../stand-in/state/pull-request.ts";
import { at, nowhere, attempted, type Refused } from "./scene.ts";

const annotation = {
  path: "README.md",
  start_line: 1,
  end_line: 1,
  annotation_level: "failure" as const,
  message: "Missing",
};

function run(pull: PullRequest, output: object) {
  return {
    ...at,
    name: "Specgate",
    head_sha: pull.headSha,
    output: { title: "t", summary: "s", ...output },
  };
}

const refused: readonly Refused[] = [
  [
    "51 annotations",
    422,
    /No more than 50 items are allowed; 51 were supplied/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create(
        run(pull, {
          annotations: Array.from({ length: 51 }, () => annotation),
        }),
      ),
  ],
  [
    "a summary of 65,536 characters",
    422,
    /Only 65535 characters are allowed; 65536 were supplied/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create(run(pull, { summary: "x".repeat(65_536) })),
  ],
  [
    "columns over several lines",
    422,
    /start_column/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create(
        run(pull, {
          annotations: [{ ...annotation, end_line: 2, start_column: 1 }],
        }),
      ),
  ],
  [
    "an annotation that ends before it starts",
    422,
    /end_line/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create(
        run(pull, { annotations: [{ ...annotation, start_line: 3 }] }),
      ),
  ],
  [
    "four buttons",
    422,
    /No more than 3 items/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create({
        ...run(pull, {}),
        actions: Array.from({ length: 4 }, (_, i) => ({
          label: "a",
          identifier: `${i}`,
          description: "b",
        })),
      }),
  ],
  [
    "a button with a label of 21 characters",
    422,
    /Only 20 characters/,
    ({ octokit, pull }) =>
      octokit.rest.checks.create({
        ...run(pull, {}),
        actions: [{ label: "x".repeat(21), identifier: "a", description: "b" }],
      }),
  ],
  [
    "a check run without a name",
    422,
    /"name" wasn't supplied/,
    ({ octokit, pull }) =>
      octokit.request("POST /repos/acme/widgets/check-runs", {
        head_sha: pull.headSha,
      }),
  ],
  [
    "a check run on an unknown SHA",
    422,
    /No commit found for SHA/,
    ({ octokit }) =>
      octokit.rest.checks.create({ ...at, name: "x", head_sha: nowhere }),
  ],
  [
    "a status on an unknown SHA",
    422,
    /No commit found for SHA/,
    ({ octokit }) =>
      octokit.rest.repos.createCommitStatus({
        ...at,
        sha: nowhere,
        state: "success",
      }),
  ],
  [
    "a status description of 141 characters",
    422,
    /description is too long \(maximum is 140 characters\)/,
    ({ octokit, pull }) =>
      octokit.rest.repos.createCommitStatus({
        ...at,
        sha: pull.headSha,
        state: "success",
        description: "x".repeat(141),
      }),
  ],
  [
    "a status that is no state",
    422,
    /"neutral" is not a member of/,
    ({ octokit, pull }) =>
      octokit.request(`POST /repos/acme/widgets/statuses/${pull.headSha}`, {
        state: "neutral",
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
