import type { Finding } from "../../../src/core/finding.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";

/** A complete, approved PRD without findings, unless the parts say otherwise. */
export function reportOf(
  path: string,
  parts: Partial<SpecReport> = {},
): SpecReport {
  return {
    path,
    template: "prd",
    templateBy: "front-matter",
    templateMatch: null,
    title: "Usage limits",
    status: "Approved",
    conclusion: "success",
    sections: [
      {
        template: "Goals",
        kind: "goals",
        heading: "Goals",
        line: 3,
        state: "filled",
      },
    ],
    criteria: [
      { id: "AC-1", line: 9, endLine: 9, form: "item", text: "It is so" },
    ],
    findings: [],
    ...parts,
  };
}

/** An error on a line of its own, named by the line, unless the parts say otherwise. */
export function findingOf(
  path: string,
  line: number,
  parts: Partial<Finding> = {},
): Finding {
  return {
    rule: "section-empty",
    severity: "error",
    path,
    line,
    column: 1,
    endLine: line,
    endColumn: 9,
    message: "Section `Goals` is empty; write at least one goal",
    helpUrl: "https://specgate.example/rules/section-empty",
    waive: null,
    fix: null,
    fingerprint: `f${line}`,
    ...parts,
  };
}
