import type { MergeGroupRef } from "./job.ts";
import { judge } from "./judge.ts";
import type { JudgePorts } from "./judge.ts";
import type { Attempt, PullRequests } from "./ports.ts";

/** The queue waits for a check on the group's own head, which is no pull request's. */
export async function judgeMergeGroup(
  group: MergeGroupRef,
  ports: JudgePorts & { readonly pullRequests: PullRequests },
  attempt: Attempt,
): Promise<void> {
  const reading = await ports.pullRequests.readGroup(group);
  if (!reading) return;
  await judge("merge-group", group, reading, ports, attempt);
}
