import type { Snapshot } from "../core/policy/snapshot.ts";
import { specRequests } from "../core/policy/spec-requests.ts";
import type { SpecReports } from "../core/policy/spec-requests.ts";
import type { Surroundings } from "../core/references/surroundings.ts";
import type { SpecReport } from "../core/spec-report.ts";
import type { CheckedText } from "./checked-text.ts";
import type { RepoRef } from "./job.ts";
import type { Engine, Sources } from "./ports.ts";
import { readSurroundings } from "./read-surroundings.ts";

export interface CheckPorts {
  readonly engine: Engine;
  readonly sources: Pick<Sources, "read">;
}

/**
 * Judges all texts of a snapshot, then reads what they refer to, in one more call for all of them, and judges that. One text after the
 * other: a pull request full of texts that stall holds one thread, and leaves the others to others.
 */
export async function checkSpecs(
  snapshot: Snapshot,
  repo: RepoRef,
  { engine, sources }: CheckPorts,
  sides: readonly CheckedText["side"][] = ["head", "base"],
): Promise<ReadonlyMap<string, SpecReports>> {
  const texts: CheckedText[] = [];
  for (const requests of specRequests(snapshot)) {
    for (const side of sides) {
      const request = requests[side];
      if (request === undefined) continue;
      texts.push({ side, request, report: await engine.checkSpec(request) });
    }
  }
  const around = await readSurroundings(texts, snapshot, repo, sources);
  const reports = new Map<string, { head?: SpecReport; base?: SpecReport }>();
  for (const text of texts) {
    const { path } = text.request;
    const report = await finish(text, around.get(text), engine);
    reports.set(path, { ...reports.get(path), [text.side]: report });
  }
  return new Map(
    snapshot.specs.map(({ path }) => {
      const { head, base } = reports.get(path) ?? {};
      return [path, { head, base }];
    }),
  );
}

async function finish(
  { request, report }: CheckedText,
  surroundings: Surroundings | undefined,
  engine: Engine,
): Promise<SpecReport> {
  return surroundings === undefined
    ? report
    : engine.checkReferences({ request, report, surroundings });
}
