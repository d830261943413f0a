import type { Action } from "../../core/action.ts";
import type { Evaluation } from "../../core/evaluation.ts";
import { plan } from "../../core/plan.ts";
import type { Posted } from "../../core/policy/posted.ts";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { evaluateToPost } from "../../tasks/evaluate-to-post.ts";
import { loadSnapshot, type LoadPorts } from "../../tasks/load-snapshot.ts";
import type { PullRequests } from "../../tasks/ports.ts";
import type { PullName } from "./parse-pull-name.ts";

export type PreviewPorts = LoadPorts & {
  readonly pullRequests: Pick<PullRequests, "read">;
};

export interface Preview {
  readonly snapshot: Snapshot;
  readonly evaluation: Evaluation;
  readonly actions: readonly Action[];
}

const nothingPosted: Posted = {
  checkRun: undefined,
  status: undefined,
  comment: undefined,
  threads: [],
};

/** What the App would post on a pull request that it has said nothing on yet; undefined where there is no such pull request. */
export async function previewPull(
  { owner, repo, number }: PullName,
  ports: PreviewPorts,
): Promise<Preview | undefined> {
  // Whoever asks acts for themselves, and not for an installation of the App.
  const ref = { installationId: 0, owner, repo, number };
  const reading = await ports.pullRequests.read(ref);
  if (reading === undefined) return undefined;

  const unsaid = { ...reading, posted: nothingPosted };
  const snapshot = await loadSnapshot("pull-request", ref, unsaid, ports);
  const evaluation = await evaluateToPost(snapshot, ref, ports);
  return { snapshot, evaluation, actions: plan(evaluation, snapshot) };
}
