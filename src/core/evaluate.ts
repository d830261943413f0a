import type { Evaluation, JudgedSpec, UnreadableSpec } from "./evaluation.ts";
import { configVerdict, strayConfigs } from "./policy/config-verdict.ts";
import { dutyOf } from "./policy/duty.ts";
import { templateTroubles } from "./policy/head-templates.ts";
import { judgeSpec, readableSide } from "./policy/judge-spec.ts";
import { nextSteps } from "./policy/next-steps.ts";
import type { Snapshot } from "./policy/snapshot.ts";
import type { SpecReports } from "./policy/spec-requests.ts";
import { specsStoodOn } from "./policy/stands-on.ts";
import type { TemplateProblem } from "./template/template.ts";

/**
 * Decides about one head SHA. `reports` holds the answers to `specRequests(snapshot)` by path, `templateProblems` what is wrong with
 * `templatesAtHead(snapshot)`.
 */
export function evaluate(
  snapshot: Snapshot,
  reports: ReadonlyMap<string, SpecReports>,
  templateProblems: ReadonlyMap<string, readonly TemplateProblem[]> = new Map(),
): Evaluation {
  const settings =
    snapshot.config.kind === "valid" ? snapshot.config.config : undefined;
  const ground = specsStoodOn(snapshot.specs);
  const duty = dutyOf({
    ...snapshot,
    config: settings,
    specPaths: new Set(snapshot.specs.map((spec) => spec.path)),
    met: ground.some((spec) => readableSide(spec) !== undefined),
  });
  const judged = snapshot.specs.map((spec) =>
    judgeSpec(spec, reports.get(spec.path), snapshot, {
      standsOn: duty.kind === "owed" && ground.includes(spec),
      neededStatus: settings?.require?.status,
    }),
  );
  const parts = {
    duty,
    specs: judged.filter((spec): spec is JudgedSpec => "report" in spec),
    unreadable: judged.filter(
      (spec): spec is UnreadableSpec => "state" in spec,
    ),
    nearMisses: snapshot.nearMisses,
    config: configVerdict(snapshot),
    templates: templateTroubles(snapshot.headTemplates, templateProblems),
  };
  const steps = nextSteps(parts, snapshot);
  const softenedByDraft = steps.length > 0 && isDraft(snapshot);
  return {
    ...parts,
    speaks: speaks(snapshot),
    conclusion: conclude(steps.length > 0, softenedByDraft),
    softenedByDraft,
    filesTruncated: snapshot.filesTruncated,
    steps,
  };
}

/**
 * Without a configuration, only where the pull request tries to add one, where a file of the diff names a template, or where a
 * command linked one: nobody else has asked for an opinion.
 */
function speaks(snapshot: Snapshot): boolean {
  const { config, headConfig, specs } = snapshot;
  return (
    config.kind !== "absent" ||
    headConfig !== undefined ||
    strayConfigs(snapshot).length > 0 ||
    specs.some((spec) =>
      spec.foundBy.some((by) => by.kind === "diff" || by.kind === "command"),
    )
  );
}

function isDraft({ subject, pull }: Snapshot): boolean {
  return subject === "pull-request" && pull.isDraft;
}

function conclude(
  fails: boolean,
  softenedByDraft: boolean,
): Evaluation["conclusion"] {
  if (!fails) return "success";
  return softenedByDraft ? "neutral" : "failure";
}
