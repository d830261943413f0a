import type { Evaluation, Step, UnreadableSpec } from "../evaluation.ts";
import type { NearMiss, Snapshot } from "../policy/snapshot.ts";
import { describeFileState } from "./describe-file-state.ts";
import { describeNearMiss } from "./describe-near-miss.ts";
import { code, laterLink, laterUrl, link } from "./escape-markdown.ts";
import { proposeSpec } from "./new-spec.ts";
import { fileUrl } from "./page-url.ts";
import { count } from "./words.ts";

/** What to do, a sentence of Markdown each, most urgent first; empty where nothing is left. */
export function nextStepLines(
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly string[] {
  return evaluation.steps.flatMap((step) =>
    describeStep(step, evaluation, snapshot),
  );
}

/** As an ordered list. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join("\n");
}

function describeStep(
  step: Step,
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly string[] {
  switch (step.kind) {
    case "fix-config":
      return [fixConfig(step, snapshot)];
    case "link-spec":
      return linkSpec(step.nearMiss, snapshot);
    case "replace-file":
      return [replaceFile(step.spec, snapshot)];
    case "fix-errors":
      return [fixErrors(step, evaluation, snapshot)];
    case "raise-status": {
      const where = fileLink(step.path, evaluation, snapshot);
      return step.has === null
        ? [`Give ${where} the status ${code(step.needs)}, once it is agreed`]
        : [
            `Raise the status of ${where} from ${code(step.has)} to ${code(step.needs)}, once it is agreed`,
          ];
    }
  }
}

function fixErrors(
  { path, count: errors, line }: Extract<Step, { kind: "fix-errors" }>,
  evaluation: Evaluation,
  snapshot: Snapshot,
): string {
  const spec = evaluation.specs.find((one) => one.path === path);
  const where = fileLink(path, evaluation, snapshot);
  const at = fileLink(path, evaluation, snapshot, line);
  const fix =
    errors === 1
      ? `Fix the error in ${where}, on ${at}`
      : `Fix ${count(errors, "error")} in ${where}, the first on ${at}`;
  return spec?.inDiff === false
    ? `${fix}: here, or first in a pull request of its own`
    : fix;
}

function fixConfig(
  step: Extract<Step, { kind: "fix-config" }>,
  { repository, headSha, baseSha, pull }: Snapshot,
): string {
  const { where, path, line, problems } = step;
  const isHead = where === "head";
  const at = (one?: number) =>
    fileUrl(repository, isHead ? headSha : baseSha, path, one);
  const file = link(code(path), at());
  if (isHead) {
    if (line === undefined)
      return `Put a readable file in the place of ${file}`;
    const first = link(`line ${line}`, at(line));
    return problems === 1
      ? `Fix the problem in ${file}, on ${first}`
      : `Fix ${count(problems, "problem")} in ${file}, the first on ${first}`;
  }
  const why = `${problems === 0 ? "it cannot be read" : `it has ${count(problems, "problem")}`}, so nothing can be judged by it`;
  return step.repository === `${repository.owner}/${repository.name}`
    ? `Repair ${file} on ${code(pull.baseRef)}, in a pull request that changes nothing else: ${why}`
    : `Have ${code(path)} of ${code(step.repository)} repaired: ${why}`;
}

function linkSpec(
  nearMiss: NearMiss | undefined,
  snapshot: Snapshot,
): readonly string[] {
  const miss =
    nearMiss === undefined ? "" : describeNearMiss(nearMiss, snapshot);
  if (nearMiss?.meant !== undefined) {
    const line = code(`Spec: ${nearMiss.meant}`);
    return [`${miss} Then write ${line} in the description`];
  }
  const { path, template, url } = proposeSpec(snapshot);
  const source =
    template === undefined ? "" : ` from the template ${code(template)}`;
  const start =
    url === undefined
      ? `add one to this pull request${source}, for example as ${code(path)}`
      : `${laterLink(`start one${source}`, newSpecName)} on this branch`;
  const line = `a line such as ${code(`Spec: ${path}`)} in the description`;
  return [
    miss === ""
      ? `Say which spec this change follows: write ${line}`
      : `${miss}. Write ${line}`,
    `If there is none yet, ${start}, or merge it first in a pull request of its own`,
  ];
}

const newSpecName = "new-spec";

/** Addresses that steps leave to the end of the text. */
export function laterUrls(
  evaluation: Evaluation,
  snapshot: Snapshot,
): readonly string[] {
  const step = evaluation.steps.find((one) => one.kind === "link-spec");
  if (step === undefined || step.nearMiss?.meant !== undefined) return [];
  const { url } = proposeSpec(snapshot);
  return url === undefined ? [] : [laterUrl(newSpecName, url)];
}

/** Near misses that no step speaks of. */
export function otherNearMisses({
  nearMisses,
  steps,
}: Evaluation): readonly NearMiss[] {
  const told = steps.find((step) => step.kind === "link-spec")?.nearMiss;
  return nearMisses.filter((miss) => miss !== told);
}

function replaceFile(spec: UnreadableSpec, { repository, headSha }: Snapshot) {
  const file = link(code(spec.path), fileUrl(repository, headSha, spec.path));
  return spec.state.kind === "absent"
    ? `Bring back ${code(spec.path)}, or link another spec`
    : `Put a Markdown file in the place of ${file}: ${describeFileState(spec.state)}`;
}

/** A spec, or a line of it, at the commit that was judged. */
function fileLink(
  path: string,
  { specs }: Evaluation,
  { repository, headSha }: Snapshot,
  line?: number,
): string {
  const sha = specs.find((spec) => spec.path === path)?.sha ?? headSha;
  const label = line === undefined ? code(path) : `line ${line}`;
  return link(label, fileUrl(repository, sha, path, line));
}
