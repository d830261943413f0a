import { plan } from "../core/plan.ts";
import type { Snapshot } from "../core/policy/snapshot.ts";
import { evaluateToPost } from "./evaluate-to-post.ts";
import type { RepoRef } from "./job.ts";
import { loadSnapshot } from "./load-snapshot.ts";
import type { LoadPorts } from "./load-snapshot.ts";
import type { Attempt, PullReading } from "./ports.ts";
import { publish } from "./publish.ts";
import type { PublishPorts } from "./publish.ts";

export type JudgePorts = LoadPorts & PublishPorts;

/** The straight line, from what was read of a pull request or merge group to what stands on GitHub. */
export async function judge(
  subject: Snapshot["subject"],
  { installationId }: Pick<RepoRef, "installationId">,
  reading: PullReading,
  ports: JudgePorts,
  attempt: Attempt,
): Promise<void> {
  // A renamed repository answers to its old name, but only to reads.
  const { owner, name: repo } = reading.repository;
  const pull = { installationId, owner, repo, number: reading.pull.number };
  const snapshot = await loadSnapshot(subject, pull, reading, ports);
  const evaluation = await evaluateToPost(snapshot, pull, ports);
  const actions = plan(evaluation, snapshot);
  const { headSha, posted } = snapshot;
  await publish(actions, { pull, headSha, posted }, ports, attempt);
}
