import type { Job } from "../../src/tasks/job.ts";
import type { Delivery, Log } from "../../src/tasks/ports.ts";

export function judge(number: number, installationId = 1): Job {
  const pull = { installationId, owner: "acme", repo: "widgets", number };
  return { kind: "judge-pull-request", pull };
}

export function delivery(id: string, ...jobs: readonly Job[]): Delivery {
  return { id, event: "pull_request.opened", jobs };
}

export function numberOf(job: Job): number {
  if (job.kind !== "judge-pull-request") throw new Error("Another job");
  return job.pull.number;
}

export const silent: Log = { info() {}, warn() {} };
