import type {
  CheckConclusion,
  CheckRun,
  CheckStatus,
  CheckSuite,
} from "../state/checks.ts";

/** The newest run of each name. */
export function latestRuns(runs: readonly CheckRun[]): readonly CheckRun[] {
  const newest = new Map<string, CheckRun>();
  for (const run of runs) newest.set(`${run.suite.id} ${run.name}`, run);
  return [...newest.values()];
}

/** A suite has the conclusion of its worst run. */
const byWeight: readonly CheckConclusion[] = [
  "action_required",
  "timed_out",
  "cancelled",
  "failure",
  "stale",
  "success",
  "neutral",
  "skipped",
];

export function stateOf(suite: CheckSuite): {
  readonly status: CheckStatus;
  readonly conclusion: CheckConclusion | null;
} {
  const runs = latestRuns(suite.runs);
  if (runs.length === 0 || suite.requeued)
    return { status: "queued", conclusion: null };
  if (runs.some(({ status }) => status !== "completed"))
    return { status: "in_progress", conclusion: null };
  const conclusion = byWeight.find((one) =>
    runs.some((run) => run.conclusion === one),
  );
  return { status: "completed", conclusion: conclusion ?? null };
}
