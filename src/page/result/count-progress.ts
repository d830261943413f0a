import type { Finding, Severity } from "../../core/finding.ts";
import type { SectionSummary } from "./summarise-sections.ts";

export interface ProgressCount {
  readonly written: number;
  readonly all: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export function countProgress(
  summaries: readonly SectionSummary[],
): ProgressCount {
  const sections = summaries.filter(({ template }) => template !== null);
  const findings = summaries.flatMap((summary) => summary.findings);
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    written: sections.filter(({ progress }) => progress === "written").length,
    all: sections.length,
    findings: {
      error: count("error"),
      warning: count("warning"),
      notice: count("notice"),
    },
  };
}

/** `9 of 13 sections written, 4 errors` */
export function sayProgress({ written, all, findings }: ProgressCount): string {
  const counts = [
    plural(findings.error, "error"),
    plural(findings.warning, "warning"),
  ].filter((text) => text !== "");
  return [`${written} of ${all} sections written`, ...counts].join(", ");
}

function plural(count: number, noun: string): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
