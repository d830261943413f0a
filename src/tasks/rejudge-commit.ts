import type { Job } from "./job.ts";
import type { JobQueue, PullRequests } from "./ports.ts";

type RejudgeCommit = Extract<Job, { readonly kind: "rejudge-commit" }>;

/** Queues the pull requests that the commit's own check runs are about. */
export async function rejudgeCommit(
  { repo, sha }: RejudgeCommit,
  ports: { readonly pullRequests: PullRequests; readonly queue: JobQueue },
): Promise<void> {
  const numbers = await ports.pullRequests.listChecked(repo, sha);
  await ports.queue.add(
    numbers.map((number) => ({
      kind: "judge-pull-request",
      pull: { ...repo, number },
    })),
  );
}
