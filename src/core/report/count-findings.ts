import { type Finding, severities } from "../finding.ts";
import { count } from "./words.ts";

/** Errors first, then warnings, then notices; within one, as they were. */
export function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}

/** `5 errors, 1 warning`; empty where there are none. */
export function countFindings(findings: readonly Finding[]): string {
  return severities
    .map((severity) => ({
      severity,
      number: findings.filter((one) => one.severity === severity).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => count(number, severity))
    .join(", ");
}
