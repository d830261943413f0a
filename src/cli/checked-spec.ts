import type { SpecReport } from "../core/spec-report.ts";

export interface CheckedSpec {
  /** Its findings are those to show. */
  readonly report: SpecReport;
  /** What was judged; empty where the file could not be read. With `--fix`, the text with the fixes. */
  readonly text: string;
  /** How many more there are that the revision of `--base` has already. */
  readonly olderFindings: number;
  /** Only where fixes were asked for. */
  readonly fixes?: {
    readonly count: number;
    /** The text without them. */
    readonly before: string;
  };
}
