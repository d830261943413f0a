import type { Severity } from "../core/finding.ts";
import type { CheckedSpec } from "./checked-spec.ts";

/** What a run adds up to. */
export interface Totals {
  readonly specs: number;
  readonly specsWithFindings: number;
  /** Specs whose findings make the run fail. */
  readonly failures: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Not counted above: the revision of `--base` has them already. */
  readonly older: number;
  /** Not counted above: `--fix` has seen to them. */
  readonly fixed: number;
}

export interface Tally {
  add(checked: CheckedSpec): void;
  totals(): Totals;
}

export function createTally(): Tally {
  const findings = { error: 0, warning: 0, notice: 0 };
  let [specs, specsWithFindings, failures, older, fixed] = [0, 0, 0, 0, 0];
  return {
    add({ report, olderFindings, fixes }) {
      specs += 1;
      if (report.findings.length > 0) specsWithFindings += 1;
      if (report.conclusion === "failure") failures += 1;
      older += olderFindings;
      fixed += fixes?.count ?? 0;
      for (const { severity } of report.findings) findings[severity] += 1;
    },
    totals: () => ({
      specs,
      specsWithFindings,
      failures,
      findings,
      older,
      fixed,
    }),
  };
}
