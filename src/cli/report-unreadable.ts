import type { SpecReport } from "../core/spec-report.ts";

export function reportUnreadable(path: string, reason: string): SpecReport {
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
        message: `The document cannot be read: ${reason}`,
        helpUrl: "",
        waive: null,
        fix: null,
        fingerprint: "",
      },
    ],
  };
}
