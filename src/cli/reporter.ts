import type { SpecReport } from "../core/spec-report.ts";

/** Prints what was found, spec by spec, and at the end what it adds up to. */
export interface Reporter {
  spec(checked: CheckedSpec): void;
  end(totals: Totals): void;
}

export interface CheckedSpec {
  /** Its findings are those to show. */
  readonly report: SpecReport;
  /** What was judged; empty where the file could not be read. */
  readonly text: string;
}

export interface Totals {
  readonly specs: number;
  readonly specsWithFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Counted above, but not shown: `--max-findings`. */
  readonly hidden: number;
  /** Not counted above: the revision of `--base` has them already. */
  readonly older: number;
}
