import nock from "nock";

import { createCheckRuns } from "../../src/github/check-runs.ts";
import { getTestClient, repo } from "./test-client.ts";

const api = "https://api.github.com";
const checkRuns = createCheckRuns(getTestClient, 77);

const run = {
  headSha: "abc",
  externalId: "v1:acme/widgets#12:d1",
  conclusion: "failure",
  title: "Two sections are empty",
  summary: "…",
  annotations: [
    {
      path: "docs/a.md",
      startLine: 3,
      endLine: 3,
      columns: { start: 1, end: 9 },
      level: "failure",
      title: "section-empty",
      message: "Section is empty",
    },
    {
      path: "docs/a.md",
      startLine: 5,
      endLine: 8,
      columns: undefined,
      level: "warning",
      title: "x",
      message: "y",
    },
  ],
  buttons: [
    {
      label: "Check again",
      identifier: "recheck",
      description: "Reads everything anew",
    },
  ],
} as const;

test("a completed run is created in one request", async () => {
  nock(api)
    .post("/repos/acme/widgets/check-runs", {
      name: "Specgate",
      head_sha: "abc",
      external_id: "v1:acme/widgets#12:d1",
      status: "completed",
      conclusion: "failure",
      output: {
        title: "Two sections are empty",
        summary: "…",
        annotations: [
          {
            path: "docs/a.md",
            start_line: 3,
            end_line: 3,
            start_column: 1,
            end_column: 9,
            annotation_level: "failure",
            title: "section-empty",
            message: "Section is empty",
          },
          {
            path: "docs/a.md",
            start_line: 5,
            end_line: 8,
            annotation_level: "warning",
            title: "x",
            message: "y",
          },
        ],
      },
      actions: [
        {
          label: "Check again",
          identifier: "recheck",
          description: "Reads everything anew",
        },
      ],
    })
    .reply(201, { id: 9, html_url: "https://github.com/acme/widgets/runs/9" });

  expect(await checkRuns.create(repo, run)).toEqual({
    id: 9,
    url: "https://github.com/acme/widgets/runs/9",
  });
});

test("without a conclusion it is in progress, and later completed", async () => {
  nock(api)
    .post(
      "/repos/acme/widgets/check-runs",
      (body) => body.status === "in_progress" && !("conclusion" in body),
    )
    .reply(201, { id: 9, html_url: "u" })
    .patch(
      "/repos/acme/widgets/check-runs/9",
      (body) => body.status === "completed" && body.conclusion === "failure",
    )
    .reply(200, { id: 9 });

  const { id } = await checkRuns.create(repo, {
    ...run,
    conclusion: undefined,
  });
  await checkRuns.append(repo, id, run);

  expect(nock.isDone()).toBe(true);
});

test.each([500, 502, 409])(
  "a create that answers %i is not sent again: it may have been done",
  async (status) => {
    nock(api).post("/repos/acme/widgets/check-runs").reply(status);

    await expect(checkRuns.create(repo, run)).rejects.toMatchObject({ status });
  },
);

test.each([
  ["in progress", [{ id: 5, status: "in_progress" }], 5],
  ["completed", [{ id: 5, status: "completed" }], undefined],
  ["not there", [], undefined],
])("the newest run of the App is %s", async (_, runs, expected) => {
  nock(api)
    .get(
      "/repos/acme/widgets/commits/abc/check-runs?check_name=Specgate&app_id=77",
    )
    .reply(200, { total_count: runs.length, check_runs: runs });

  expect(await checkRuns.findUnfinished(repo, "abc")).toBe(expected);
});
