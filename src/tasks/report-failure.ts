import { failureNotice } from "../core/report/failure-notice.ts";
import type { Job, RepoRef } from "./job.ts";
import type { CheckRuns, PullRequests } from "./ports.ts";

export interface FailurePorts {
  readonly pullRequests: PullRequests;
  readonly checkRuns: CheckRuns;
}

/** After the last attempt: completes the check run as failed, saying what happened and how to have it run again. */
export async function reportFailure(
  failed: { readonly job: Job; readonly error: string },
  ports: FailurePorts,
): Promise<void> {
  const { job, error } = failed;
  switch (job.kind) {
    case "judge-pull-request": {
      const head = await ports.pullRequests.readHead(job.pull);
      if (head) await fail(job.pull, head, job.pull.number, error, ports);
      return;
    }
    case "judge-merge-group":
      await fail(job.group, job.group.headSha, 0, error, ports);
      return;
    case "rejudge-base":
    case "rejudge-commit":
      // Nobody waits for a check of these: each pull request has its own job.
      return;
  }
}

async function fail(
  repo: RepoRef,
  headSha: string,
  number: number,
  error: string,
  { checkRuns }: FailurePorts,
): Promise<void> {
  const run = {
    ...failureNotice(error),
    conclusion: "failure",
    annotations: [],
    buttons: [],
  } as const;
  const unfinished = await checkRuns.findUnfinished(repo, headSha);
  if (unfinished === undefined) {
    const externalId = writeExternalId();
    await checkRuns.create(repo, { ...run, headSha, externalId });
  } else {
    await checkRuns.append(repo, unfinished, run);
  }
}
