import { failureNotice } from "../core/report/failure-notice.ts";
import { writeExternalId } from "../core/external-id.ts";
import { scaffoldFailure } from "../core/report/scaffold-comment.ts";
import { reportCommandFailure } from "./commands/report-command-failure.ts";
import type { CommandFailurePorts } from "./commands/report-command-failure.ts";
import { pullNumberOf } from "./job.ts";
import type { Job, PullRef } from "./job.ts";
import type { CheckRuns, Conversations, PullRequests } from "./ports.ts";

export interface FailurePorts extends CommandFailurePorts {
  readonly pullRequests: Pick<PullRequests, "readHead">;
  readonly checkRuns: CheckRuns;
  readonly conversations: Pick<Conversations, "comment">;
}

/** After the last attempt: completes the check run as failed, or tells the issue, saying what happened and what to do. */
export async function reportFailure(
  failed: { readonly job: Job; readonly error: string },
  ports: FailurePorts,
): Promise<void> {
  const { job, error } = failed;
  switch (job.kind) {
    case "judge-pull-request": {
      const head = await ports.pullRequests.readHead(job.pull);
      if (head) await fail(job.pull, head, error, ports);
      return;
    }
    case "judge-merge-group":
      await fail(
        { ...job.group, number: pullNumberOf(job.group) },
        job.group.headSha,
        error,
        ports,
      );
      return;
    case "scaffold-spec":
      await ports.conversations.comment(
        job.issue,
        scaffoldFailure(error, job.label),
      );
      return;
    case "run-commands":
      return reportCommandFailure(job, error, ports);
    case "heed-label":
      // Most labels ask for nothing.
      return;
    case "rejudge-base":
    case "rejudge-commit":
      // Nobody waits for a check of these: each pull request has its own job.
      return;
  }
}

/** No digest of a result is this word, so the next judgement publishes in any case. */
const failedDigest = "failed";

async function fail(
  pull: PullRef,
  headSha: string,
  error: string,
  { checkRuns }: FailurePorts,
): Promise<void> {
  const run = {
    ...failureNotice(error),
    conclusion: "failure",
    annotations: [],
    buttons: [],
  } as const;
  const unfinished = await checkRuns.findUnfinished(pull, headSha);
  if (unfinished === undefined) {
    const externalId = writeExternalId(pull, failedDigest);
    await checkRuns.create(pull, { ...run, headSha, externalId });
  } else {
    await checkRuns.append(pull, unfinished, run);
  }
}
