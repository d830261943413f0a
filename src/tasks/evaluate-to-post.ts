import type { Evaluation } from "../core/evaluation.ts";
import type { Snapshot } from "../core/policy/snapshot.ts";
import type { CheckPorts } from "./check-specs.ts";
import { evaluateSnapshot } from "./evaluate-snapshot.ts";
import type { RepoRef } from "./job.ts";
import { rememberingSources } from "./remembering-sources.ts";
import { withholdFixes } from "./withhold-fixes.ts";

/** Decides, and tries what would be suggested with it. */
export async function evaluateToPost(
  snapshot: Snapshot,
  repo: RepoRef,
  { engine, sources }: CheckPorts,
): Promise<Evaluation> {
  const ports = { engine, sources: rememberingSources(sources) };
  const evaluation = await evaluateSnapshot(snapshot, repo, ports);
  return withholdFixes(evaluation, snapshot, repo, ports);
}
