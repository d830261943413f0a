import type {
  CommandContext,
  SpecStanding,
  Subject,
} from "../../core/commands/command-context.ts";
import type { JudgedSpec } from "../../core/evaluation.ts";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { fileUrl } from "../../core/report/page-url.ts";
import { nextStepLines } from "../../core/report/steps.ts";
import { verdict } from "../../core/report/verdict.ts";
import { evaluateSnapshot } from "../evaluate-snapshot.ts";
import type { RepoRef } from "../job.ts";

import { loadSnapshot } from "../load-snapshot.ts";
import type { PullReading } from "../ports.ts";
import type { CommandPorts } from "./command-ports.ts";

export interface Standing extends Pick<
  CommandContext,
  "specs" | "verdict" | "nextSteps"
> {
  readonly snapshot: Snapshot;
}

/** Judges as the check does, and posts nothing. */
export async function readStanding(
  { kind }: Pick<Subject, "kind">,
  repo: RepoRef,
  reading: PullReading,
  ports: CommandPorts,
): Promise<Standing> {
  const snapshot = await loadSnapshot("pull-request", repo, reading, ports);
  const evaluation = await evaluateSnapshot(snapshot, repo, ports);
  const hasCheck = kind === "pull-request" && evaluation.speaks;
  return {
    specs: evaluation.specs.map((spec) => standingOf(spec, snapshot)),
    verdict: hasCheck ? verdict(evaluation) : undefined,
    nextSteps: hasCheck ? nextStepLines(evaluation, snapshot) : [],
    snapshot,
  };
}

function standingOf(spec: JudgedSpec, snapshot: Snapshot): SpecStanding {
  const { path, sha, report, inDiff, standsOn } = spec;
  return {
    url: fileUrl(snapshot.repository, sha, path),
    report,
    isFixable: sha === snapshot.headSha && (inDiff || standsOn),
  };
}
