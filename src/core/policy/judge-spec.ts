import type { JudgedSpec, UnreadableSpec } from "../evaluation.ts";
import type { Finding } from "../finding.ts";
import type { SpecReport } from "../spec-report.ts";
import { isUnchanged } from "./is-unchanged.ts";
import { satisfiesStatus } from "./required-status.ts";
import type { Snapshot, SpecSnapshot } from "./snapshot.ts";
import type { SpecReports } from "./spec-requests.ts";

/** What a spec is judged by besides its own text. */
export interface Judgement {
  /** The pull request owes a spec and stands on this one. */
  readonly standsOn: boolean;
  /** `require.status`, where it applies. */
  readonly neededStatus: string | undefined;
}

/** The side whose text stands for a spec; undefined where none can be read. */
export function readableSide({
  head,
  base,
}: SpecSnapshot): "head" | "base" | undefined {
  if (head.kind === "text") return "head";
  return head.kind === "absent" && base.kind === "text" ? "base" : undefined;
}

/** A spec that the head lacks is judged as the base has it: it was merged first, and the branch is older. */
export function judgeSpec(
  spec: SpecSnapshot,
  reports: SpecReports | undefined,
  snapshot: Snapshot,
  judgement: Judgement,
): JudgedSpec | UnreadableSpec {
  const { path, foundBy, head } = spec;
  const inDiff =
    spec.file !== undefined || foundBy.some(({ kind }) => kind === "diff");
  const side = readableSide(spec);
  if (side === undefined && head.kind !== "text") {
    const blocks = inDiff || judgement.standsOn;
    return { path, foundBy, inDiff, state: head, blocks };
  }
  const report = side === "base" ? reports?.base : reports?.head;
  if (report === undefined) throw new Error(`Nobody checked \`${path}\``);
  const { standsOn, neededStatus } = judgement;
  return {
    path,
    foundBy,
    sha: side === "base" ? snapshot.baseSha : snapshot.headSha,
    inDiff,
    standsOn,
    report,
    ...divideFindings(report, knownBefore(spec, reports), {
      standsOn,
      inDiff,
    }),
    statusShort: statusShort(report, standsOn ? neededStatus : undefined),
  };
}

/** Fingerprints of the base's findings; undefined where all of the head's are the base's too. */
function knownBefore(
  spec: SpecSnapshot,
  reports: SpecReports | undefined,
): ReadonlySet<string> | undefined {
  if (isUnchanged(spec)) return undefined;
  const findings = reports?.base?.findings ?? [];
  return new Set(findings.map((finding) => finding.fingerprint));
}

/** A pull request answers for what it brings into a spec; for all errors of one that it stands on. */
function divideFindings(
  { findings }: SpecReport,
  known: ReadonlySet<string> | undefined,
  { standsOn, inDiff }: Pick<JudgedSpec, "standsOn" | "inDiff">,
): Pick<JudgedSpec, "newFindings" | "olderFindings"> {
  const isNew = (finding: Finding): boolean =>
    (standsOn && finding.severity === "error") ||
    (inDiff && known !== undefined && !known.has(finding.fingerprint));
  return {
    newFindings: findings.filter(isNew),
    olderFindings: findings.filter((finding) => !isNew(finding)),
  };
}

function statusShort(
  report: SpecReport,
  needs: string | undefined,
): JudgedSpec["statusShort"] {
  const { status, statusValues } = report;
  if (needs === undefined || satisfiesStatus(status, needs, statusValues)) {
    return undefined;
  }
  return { has: status, needs };
}
