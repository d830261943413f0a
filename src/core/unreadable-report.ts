import { documentReadable } from "./rules/document-readable.ts";
import { fingerprint } from "./rules/fingerprint.ts";
import { ruleHelpUrl } from "./rules/rule-help.ts";
import type { SpecReport } from "./spec-report.ts";

/**
 * The report of a document that could not be judged: too deep, too slow, no text. `reason` is a sentence for people, capital
 * first and without full stop.
 */
export function reportUnreadable(path: string, reason: string): SpecReport {
  const { id } = documentReadable;
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
        rule: id,
        severity: "error",
        path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        message: reason,
        helpUrl: ruleHelpUrl(id),
        waive: null,
        fix: null,
        fingerprint: fingerprint(id, reason, 0),
      },
    ],
  };
}
