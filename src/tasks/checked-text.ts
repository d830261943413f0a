import type { SpecReport, SpecRequest } from "../core/spec-report.ts";

/** A text, what was said of it, and on which side it is. */
export interface CheckedText {
  readonly side: "head" | "base";
  readonly request: SpecRequest;
  readonly report: SpecReport;
}
