import type { Evaluation } from "../core/evaluation.ts";
import type { Finding } from "../core/finding.ts";
import { applyFixes } from "../core/fixes/apply-fixes.ts";
import type { JudgedText } from "../core/fixes/is-better.ts";
import { isWorthSuggesting } from "../core/fixes/is-worth-suggesting.ts";
import { newComments } from "../core/plan-conversation.ts";
import type { Snapshot, SpecSnapshot } from "../core/policy/snapshot.ts";
import { threadKey } from "../core/report/thread-key.ts";
import { checkHead } from "./check-head.ts";
import type { CheckPorts } from "./check-specs.ts";
import type { RepoRef } from "./job.ts";

/**
 * Tries every fix that is about to be suggested, each alone, as people accept suggestions, and names those that leave a spec no better. Where
 * a comment is not made without its suggestion, the next one takes its place, and is tried as well.
 */
export async function withholdFixes(
  evaluation: Evaluation,
  snapshot: Snapshot,
  repo: RepoRef,
  ports: CheckPorts,
): Promise<Evaluation> {
  const tried = new Set<string>();
  const withheldFixes = new Set<string>();
  const now = { ...evaluation, withheldFixes };
  for (;;) {
    const suggested = newComments(now, snapshot)
      .flatMap(({ suggests }) => suggests ?? [])
      .filter((finding) => !tried.has(threadKey(finding)));
    if (suggested.length === 0) return now;
    for (const finding of suggested) {
      tried.add(threadKey(finding));
      const judged = judgedText(finding, evaluation, snapshot);
      if (judged === undefined) continue;
      const { text } = applyFixes(judged.text, [finding]);
      const after = await checkHead(judged.spec, text, snapshot, repo, ports);
      if (!isWorthSuggesting(judged, after, finding))
        withheldFixes.add(threadKey(finding));
    }
  }
}

function judgedText(
  { path }: Finding,
  evaluation: Evaluation,
  { specs }: Snapshot,
): (JudgedText & { readonly spec: SpecSnapshot }) | undefined {
  const spec = specs.find((one) => one.path === path);
  const judged = evaluation.specs.find((one) => one.path === path);
  if (spec?.head.kind !== "text" || judged === undefined) return undefined;
  return { spec, text: spec.head.text, report: judged.report };
}
