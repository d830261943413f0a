import type { Evaluation, JudgedSpec, Step } from "../evaluation.ts";
import type { Snapshot } from "./snapshot.ts";

/** What keeps a pull request from succeeding, in the order in which it is best mended. */
export function nextSteps(
  evaluation: Pick<
    Evaluation,
    "duty" | "specs" | "unreadable" | "nearMisses" | "config"
  >,
  snapshot: Snapshot,
): readonly Step[] {
  const { duty, specs, unreadable, nearMisses } = evaluation;
  const steps: Step[] = [...configSteps(evaluation.config, snapshot)];
  const isHeldUp = unreadable.some((spec) => spec.blocks);
  if (duty.kind === "owed" && !duty.met && !isHeldUp) {
    const guessed = nearMisses.find((miss) => miss.meant !== undefined);
    steps.push({ kind: "link-spec", nearMiss: guessed ?? nearMisses[0] });
  }
  for (const spec of unreadable) {
    if (spec.blocks) steps.push({ kind: "replace-file", spec });
  }
  for (const spec of specs) steps.push(...errorSteps(spec));
  for (const { path, statusShort } of specs) {
    if (statusShort) steps.push({ kind: "raise-status", path, ...statusShort });
  }
  return steps;
}

function configSteps(
  { headTrouble, baseTrouble, path }: Evaluation["config"],
  { headConfig, config, repository }: Snapshot,
): readonly Step[] {
  if (headTrouble !== undefined && headConfig?.kind !== "absent") {
    return [
      {
        kind: "fix-config",
        where: "head",
        path: headConfig?.file.path ?? path ?? "",
        repository: `${repository.owner}/${repository.name}`,
        line: lineOf(headTrouble),
      },
    ];
  }
  if (baseTrouble?.outcome !== "fail-closed" || config.kind === "absent") {
    return [];
  }
  const line = lineOf(baseTrouble);
  return [{ kind: "fix-config", where: "base", ...config.file, line }];
}

function lineOf(
  trouble: NonNullable<Evaluation["config"]["headTrouble"]>,
): number | undefined {
  return trouble.kind === "invalid" ? trouble.problems[0]?.line : undefined;
}

function errorSteps({ path, newFindings }: JudgedSpec): readonly Step[] {
  const errors = newFindings.filter((one) => one.severity === "error");
  const [first] = errors;
  if (first === undefined) return [];
  const { line } = first;
  return [{ kind: "fix-errors", path, count: errors.length, line }];
}
