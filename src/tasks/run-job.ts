import type { CommandPorts } from "./commands/command-ports.ts";
import { runCommands } from "./commands/run-commands.ts";
import { heedLabel } from "./heed-label.ts";
import type { HeedPorts } from "./heed-label.ts";
import type { Job } from "./job.ts";
import { judgeMergeGroup } from "./judge-merge-group.ts";
import { judgePullRequest } from "./judge-pull-request.ts";
import type { JudgePorts } from "./judge.ts";
import type { Attempt, JobQueue, PullRequests } from "./ports.ts";
import { rejudgeBase } from "./rejudge-base.ts";
import { rejudgeCommit } from "./rejudge-commit.ts";
import { scaffoldFromLabel } from "./scaffold-from-label.ts";
import type { LabelPorts } from "./scaffold-from-label.ts";

export type JobPorts = JudgePorts &
  HeedPorts &
  LabelPorts &
  CommandPorts & {
    readonly pullRequests: PullRequests;
    readonly queue: JobQueue;
  };

/** The one place where a job meets its task. */
export async function runJob(
  job: Job,
  ports: JobPorts,
  attempt: Attempt,
): Promise<void> {
  switch (job.kind) {
    case "judge-pull-request":
      return judgePullRequest(job.pull, ports, attempt);
    case "judge-merge-group":
      return judgeMergeGroup(job.group, ports, attempt);
    case "heed-label":
      return heedLabel(job, ports);
    case "scaffold-spec":
      return scaffoldFromLabel(job, ports);
    case "run-commands":
      return runCommands(job, ports, attempt);
    case "rejudge-commit":
      return rejudgeCommit(job, ports);
    case "rejudge-base":
      return rejudgeBase(job, ports);
  }
}
