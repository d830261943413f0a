import type { Job } from "../../src/tasks/job.ts";
import type { Delivery, Log } from "../../src/tasks/ports.ts";

export function judge(number: number, installationId = 1): Job {
  const pull = { installationId, owner: "acme", repo: "widgets", number };
  return { kind: "judge-pull-request", pull };
}

/** What a comment on a pull request asks for. */
export function command(comment: number, number = 1): Job {
  return {
    kind: "run-commands",
    conversation: {
      installationId: 1,
      owner: "acme",
      repo: "widgets",
      number,
      subject: "pull-request",
    },
    comment: {
      id: comment,
      author: "ana",
      text: "/spec check",
      createdAt: "2026-01-31T12:00:00Z",
    },
  };
}

export function commentOf(job: Job): number {
  if (job.kind !== "run-commands") throw new Error("Another job");
  return job.comment.id;
}

export function delivery(id: string, ...jobs: readonly Job[]): Delivery {
  return { id, event: "pull_request.opened", jobs };
}

export function numberOf(job: Job): number {
  if (job.kind !== "judge-pull-request") throw new Error("Another job");
  return job.pull.number;
}

export const silent: Log = { info() {}, warn() {} };
