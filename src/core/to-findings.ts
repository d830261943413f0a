import type { Finding, Severity } from "./finding.ts";
import { fingerprintAll } from "./rules/fingerprint.ts";
import { ruleHelpUrl } from "./rules/rule-help.ts";
import type { JudgedProblem } from "./rules/run-rules.ts";
import type { Conclusion, SpecRequest } from "./spec-report.ts";
import { normaliseStatus, readStep } from "./status-words.ts";

/** Problems as people and programs meet them: in order, with path, severity, help and fingerprint. */
export function toFindings(
  problems: readonly JudgedProblem[],
  request: SpecRequest,
  status: string | null,
): readonly Finding[] {
  const sorted = problems.toSorted(
    (a, b) =>
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      order(a.rule, b.rule),
  );
  const fingerprints = fingerprintAll(request.text, sorted);
  const ceiling = ceilingOf(status, request.severityByStatus);
  return sorted.map((problem, index) => ({
    rule: problem.rule,
    severity: atMost(problem.severity, ceiling),
    path: request.path,
    line: problem.at.line,
    column: problem.at.column,
    endLine: problem.at.endLine,
    endColumn: problem.at.endColumn,
    message: problem.message,
    helpUrl: ruleHelpUrl(problem.rule),
    waive: null,
    fix: problem.fix ?? null,
    fingerprint: fingerprints[index] ?? "",
  }));
}

/** Of rule ids, which are lower-case letters and hyphens: no language has a say. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `approved (by Bo)` is under the ceiling of `Approved`. Of two statuses that fit the longer one counts. */
function ceilingOf(
  status: string | null,
  byStatus: SpecRequest["severityByStatus"] = {},
): Severity | undefined {
  if (status === null) return undefined;
  const names = Object.keys(byStatus).toSorted((a, b) => b.length - a.length);
  const step = readStep(
    status,
    names.map((name) => [normaliseStatus(name)]),
  );
  return step === undefined ? undefined : byStatus[names[step] ?? ""];
}

const severities: readonly Severity[] = ["notice", "warning", "error"];

function atMost(severity: Severity, ceiling: Severity | undefined): Severity {
  if (ceiling === undefined) return severity;
  return severities.indexOf(severity) <= severities.indexOf(ceiling)
    ? severity
    : ceiling;
}

export function conclude(
  findings: readonly Finding[],
  failOn: Severity,
): Conclusion {
  const limit = severities.indexOf(failOn);
  return findings.some(
    (finding) => severities.indexOf(finding.severity) >= limit,
  )
    ? "failure"
    : "success";
}
