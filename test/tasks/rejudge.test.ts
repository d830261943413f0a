import type { Job } from "../../src/tasks/job.ts";
import type {
  JobQueue,
  OpenPull,
  PullRequests,
} from "../../src/tasks/ports.ts";
import { rejudgeBase } from "../../src/tasks/rejudge-base.ts";
import { rejudgeCommit } from "../../src/tasks/rejudge-commit.ts";

const repo = { installationId: 1, owner: "acme", repo: "widgets" };

const open: readonly OpenPull[] = [
  {
    number: 1,
    bodies: ["Spec: docs/specs/7-usage.prd.md"],
    paths: ["src/a.ts"],
  },
  {
    number: 2,
    bodies: ["Closes #3", "See [spec](../blob/main/docs/specs/a%20b.md)"],
    paths: [],
  },
  { number: 3, bodies: [""], paths: ["docs/specs/7-usage.prd.md"] },
  { number: 4, bodies: ["Nothing to see"], paths: ["README.md"] },
];

function fakePorts() {
  const queued: Job[] = [];
  const queue: JobQueue = {
    accept: () => Promise.resolve("accepted"),
    async add(jobs) {
      queued.push(...jobs);
    },
  };
  const pullRequests: PullRequests = {
    read: () => Promise.resolve(undefined),
    readGroup: () => Promise.resolve(undefined),
    readHead: () => Promise.resolve(undefined),
    listOpen: (_repo, base) => Promise.resolve(base === "main" ? open : []),
    listChecked: () => Promise.resolve([5]),
  };
  const numbers = () =>
    queued.map((job) => job.kind === "judge-pull-request" && job.pull.number);
  return { queue, pullRequests, numbers };
}

test.each([
  ["the configuration", [".github/specgate.yml"], [1, 2, 3, 4]],
  ["a template", [".github/spec-templates/prd.md"], [1, 2, 3, 4]],
  ["too much to list", undefined, [1, 2, 3, 4]],
  ["a spec that some link or change", ["docs/specs/7-usage.prd.md"], [1, 3]],
  ["a spec whose link is encoded", ["docs/specs/a b.md"], [2]],
  ["another document", ["docs/guide.md"], []],
])("a push that changes %s", async (_, paths, expected) => {
  const { numbers, ...ports } = fakePorts();

  await rejudgeBase(
    { kind: "rejudge-base", repo, branch: "main", after: "def", paths },
    ports,
  );

  expect(numbers()).toEqual(expected);
});

test("a commit whose check is asked for again", async () => {
  const { numbers, ...ports } = fakePorts();

  await rejudgeCommit({ kind: "rejudge-commit", repo, sha: "abc" }, ports);

  expect(numbers()).toEqual([5]);
});
