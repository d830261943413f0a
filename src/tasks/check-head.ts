import type { Snapshot, SpecSnapshot } from "../core/policy/snapshot.ts";
import type { SpecReport } from "../core/spec-report.ts";
import { checkSpecs, type CheckPorts } from "./check-specs.ts";
import type { RepoRef } from "./job.ts";

/** As the check would judge a spec if the head had it with that text, what it refers to included. */
export async function checkHead(
  spec: SpecSnapshot,
  text: string,
  snapshot: Snapshot,
  repo: RepoRef,
  ports: CheckPorts,
): Promise<SpecReport> {
  const specs = [{ ...spec, head: { kind: "text", text } as const }];
  const alone = { ...snapshot, specs };
  const reports = await checkSpecs(alone, repo, ports, ["head"]);
  const report = reports.get(spec.path)?.head;
  if (!report) throw new Error(`Nobody checked \`${spec.path}\``);
  return report;
}
