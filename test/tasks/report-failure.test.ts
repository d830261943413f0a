import type { Job } from "../../src/tasks/job.ts";
import type { NewCheckRun } from "../../src/tasks/ports.ts";
import { reportFailure } from "../../src/tasks/report-failure.ts";
import { command } from "../queue/jobs.ts";
import { fakeGitHub } from "./fake-github.ts";

const repo = { installationId: 1, owner: "acme", repo: "widgets" };
const judge: Job = {
  kind: "judge-pull-request",
  pull: { ...repo, number: 12 },
};
const group: Job = {
  kind: "judge-merge-group",
  group: {
    ...repo,
    headSha: "group1",
    baseSha: "b",
    ref: "refs/heads/gh-readonly-queue/main/pr-12-abc",
  },
};

const label = {
  issue: { ...repo, number: 12 },
  label: "spec:prd",
  actor: "ana",
  date: "2026-03-04",
};

function failurePorts({
  head,
  unfinished,
}: { readonly head?: string; readonly unfinished?: number } = {}) {
  const { writes, ports } = fakeGitHub();
  const created: NewCheckRun[] = [];
  return {
    writes,
    created,
    ports: {
      checkRuns: {
        ...ports.checkRuns,
        create(at: typeof repo, run: NewCheckRun) {
          created.push(run);
          return ports.checkRuns.create(at, run);
        },
        findUnfinished: () => Promise.resolve(unfinished),
      },
      conversations: ports.conversations,
      issueComments: { listOwn: async () => [] },
      reactions: { add: async () => "there" as const },
      pullRequests: { readHead: () => Promise.resolve(head) },
    },
  };
}

test("the check run of the head is completed as failed, and says what happened", async () => {
  const { created, ports } = failurePorts({ head: "abc" });

  await reportFailure({ job: judge, error: "Bad gateway" }, ports);

  expect(created).toMatchObject([
    {
      headSha: "abc",
      conclusion: "failure",
      externalId: "v1:acme/widgets#12:failed",
    },
  ]);
  expect(created[0]?.summary).toContain("`Bad gateway`");
  expect(created[0]?.summary).toContain("Re-run");
});

test("a run that was left unfinished is the one that is completed", async () => {
  const { writes, ports } = failurePorts({ head: "abc", unfinished: 9 });

  await reportFailure({ job: judge, error: "Bad gateway" }, ports);

  expect(writes).toEqual(["append 9: failure, 0 annotations"]);
});

test("a merge group is told on its own head", async () => {
  const { created, ports } = failurePorts();

  await reportFailure({ job: group, error: "Bad gateway" }, ports);

  expect(created).toMatchObject([
    { headSha: "group1", externalId: "v1:acme/widgets#12:failed" },
  ]);
});

test("an issue is told that its spec could not be started, and what to do", async () => {
  const { writes, ports } = failurePorts();

  await reportFailure(
    { job: { ...label, kind: "scaffold-spec", template: "prd" }, error: "502" },
    ports,
  );

  expect(writes).toEqual([
    "comment: <!-- specgate:scaffold failed -->\nA spec could not be started from this issue, after several attempts: `502`. Take the label `spec:prd` off and set it again to have it tried again",
  ]);
});

test("whoever commented a command is told in the conversation", async () => {
  const { writes, ports } = failurePorts();

  await reportFailure({ job: command(5), error: "Bad gateway" }, ports);

  expect(writes).toEqual([
    expect.stringMatching(/^comment: <!-- specgate:failed comment=5 -->\n/),
  ]);
});

test.each<[string, Job]>([
  ["the pull request is gone", judge],
  ["most labels ask for nothing", { ...label, kind: "heed-label" }],
  [
    "each pull request has its own job",
    { kind: "rejudge-commit", repo, sha: "abc" },
  ],
  [
    "each pull request has its own job",
    { kind: "rejudge-base", repo, branch: "main", after: "a", paths: [] },
  ],
])("nobody waits where %s", async (_, job) => {
  const { writes, ports } = failurePorts();

  await reportFailure({ job, error: "Bad gateway" }, ports);

  expect(writes).toEqual([]);
});
