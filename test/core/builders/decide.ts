import { evaluate } from "../../../src/core/evaluate.ts";
import type { Evaluation } from "../../../src/core/evaluation.ts";
import type { FileState, Snapshot } from "../../../src/core/policy/snapshot.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import { reportOf } from "./spec-report.ts";

export type Answers = Readonly<Record<string, Partial<SpecReport>>>;

export type TemplateProblems = Parameters<typeof evaluate>[2];

/** Evaluates a snapshot with the engine's answers about each spec; complete ones where a spec is left out. */
export function decide(
  snapshot: Snapshot,
  answers: Answers = {},
  atBase: Answers = {},
  templateProblems?: TemplateProblems,
): Evaluation {
  const reports = new Map(
    snapshot.specs.map(({ path, head, base }) => {
      const answer = reportOf(path, answers[path]);
      const isOnlyAtBase = head.kind !== "text";
      return [
        path,
        {
          head: isOnlyAtBase ? undefined : answer,
          base: baseReport(
            base,
            isOnlyAtBase ? answer : reportOf(path, atBase[path]),
          ),
        },
      ];
    }),
  );
  return evaluate(snapshot, reports, templateProblems);
}

function baseReport(
  base: FileState,
  report: SpecReport,
): SpecReport | undefined {
  return base.kind === "text" ? report : undefined;
}
