import type { SpecReport } from "../core/spec-report.ts";

/** A document that could not be judged fails, and says why. */
export function reportUnreadable(path: string, message: string): SpecReport {
  return {
    path,
    template: null,
    templateBy: "none",
    templateMatch: null,
    title: null,
    status: null,
    conclusion: "failure",
    sections: [],
    criteria: [],
    findings: [
      {
        rule: "document-readable",
        severity: "error",
        path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        message,
        helpUrl: "",
        waive: null,
        fix: null,
        fingerprint: "",
      },
    ],
  };
}
