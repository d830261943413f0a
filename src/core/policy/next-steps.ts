import type {
  ConfigTrouble,
  Evaluation,
  JudgedSpec,
  Step,
} from "../evaluation.ts";
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
  { headTrouble, baseTrouble }: Evaluation["config"],
  { headConfig, config }: Snapshot,
): readonly Step[] {
  if (headTrouble && headConfig && headConfig.kind !== "absent") {
    const { file } = headConfig;
    return [{ ...fixConfig(headTrouble), where: "head", ...file }];
  }
  if (baseTrouble?.outcome === "fail-closed" && config.kind !== "absent") {
    return [{ ...fixConfig(baseTrouble), where: "base", ...config.file }];
  }
  return [];
}

function fixConfig(trouble: ConfigTrouble) {
  const problems = trouble.kind === "invalid" ? trouble.problems : [];
  return {
    kind: "fix-config",
    problems: problems.length,
    line: problems[0]?.line,
  } as const;
}

function errorSteps({ path, newFindings }: JudgedSpec): readonly Step[] {
  const errors = newFindings.filter((one) => one.severity === "error");
  const [first] = errors;
  if (first === undefined) return [];
  const { line } = first;
  return [{ kind: "fix-errors", path, count: errors.length, line }];
}
