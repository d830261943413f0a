import type { PullRef } from "./job.ts";
import { judge } from "./judge.ts";
import type { JudgePorts } from "./judge.ts";
import type { Attempt, PullRequests } from "./ports.ts";

/** Nobody waits for a verdict on a pull request that is closed or gone. */
export async function judgePullRequest(
  ref: PullRef,
  ports: JudgePorts & { readonly pullRequests: PullRequests },
  attempt: Attempt,
): Promise<void> {
  const reading = await ports.pullRequests.read(ref);
  if (!reading?.pull.isOpen) return;
  await judge("pull-request", ref, reading, ports, attempt);
}
