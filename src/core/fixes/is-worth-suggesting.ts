import { type Finding, severities, type Severity } from "../finding.ts";
import type { SpecReport } from "../spec-report.ts";
import { type JudgedText, leftAfter } from "./is-better.ts";

/**
 * Whether a fix, made alone, leaves less to do: fewer errors, or as many and fewer warnings, and so on, and no more findings in all. A
 * heading that has got its name shows at times what its section lacks, and whoever accepts a suggestion sees that.
 */
export function isWorthSuggesting(
  before: JudgedText,
  after: SpecReport,
  finding: Finding,
): boolean {
  const left = leftAfter(before.text, after, [finding]);
  const { findings } = before.report;
  if (left.length > findings.length || isUnreadable(after)) return false;
  for (const severity of severities) {
    const less = countOf(severity, findings) - countOf(severity, left);
    if (less !== 0) return less > 0;
  }
  return false;
}

/** Of such a text nothing else is found. */
function isUnreadable({ findings }: SpecReport): boolean {
  return findings.some(({ rule }) => rule === "document-readable");
}

function countOf(severity: Severity, findings: readonly Finding[]): number {
  return findings.filter((one) => one.severity === severity).length;
}
