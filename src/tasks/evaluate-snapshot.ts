import { evaluate } from "../core/evaluate.ts";
import type { Evaluation } from "../core/evaluation.ts";
import { templatesAtHead } from "../core/policy/head-templates.ts";
import type { Snapshot } from "../core/policy/snapshot.ts";
import type { TemplateProblem } from "../core/template/template.ts";
import { checkSpecs, type CheckPorts } from "./check-specs.ts";
import type { RepoRef } from "./job.ts";
import type { Engine } from "./ports.ts";

/** Has every text of a snapshot judged, and decides. */
export async function evaluateSnapshot(
  snapshot: Snapshot,
  repo: RepoRef,
  ports: CheckPorts,
): Promise<Evaluation> {
  const [reports, templateProblems] = await Promise.all([
    checkSpecs(snapshot, repo, ports),
    lintTemplates(snapshot, ports.engine),
  ]);
  return evaluate(snapshot, reports, templateProblems);
}

async function lintTemplates(
  snapshot: Snapshot,
  engine: Engine,
): Promise<ReadonlyMap<string, readonly TemplateProblem[]>> {
  if (snapshot.headTemplates.length === 0) return new Map();
  const sources = templatesAtHead(snapshot);
  const problems = await engine.lintTemplates(sources);
  return new Map(
    sources.map(({ path }, i) => [path, problems?.[i] ?? tooLong]),
  );
}

const tooLong: readonly TemplateProblem[] = [
  {
    message:
      "Takes too long to read; simplify nested emphasis, links and lists",
    range: { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 },
  },
];
