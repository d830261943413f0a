import { jobLane, type Job } from "../../src/tasks/job.ts";

const issue = { installationId: 1, owner: "Acme", repo: "widgets", number: 7 };

const scaffold: Job = {
  kind: "scaffold-spec",
  issue,
  label: "spec:prd",
  actor: "ana",
  template: "prd",
  date: "2026-11-26",
};

function comment(number: number): Job {
  return {
    kind: "run-commands",
    conversation: { ...issue, number, subject: "issue" },
    comment: {
      id: 1,
      author: "ana",
      text: "/spec new prd",
      createdAt: "2026-11-26T00:00:00Z",
    },
  };
}

test("a label and a command that start a spec from one issue wait for each other", () => {
  expect(jobLane(scaffold)).toBe(jobLane(comment(7)));
});

test("those of another issue do not", () => {
  expect(jobLane(scaffold)).not.toBe(jobLane(comment(8)));
});
