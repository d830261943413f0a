import type { Finding } from "../../core/finding.ts";
import type { SpecReport } from "../../core/spec-report.ts";
import type { Reporter } from "../reporter.ts";
import type { ReportJson } from "./report-schema.ts";

type SpecJson = ReportJson["specs"][number];

/** One JSON object, a line for each spec; keys in the documented order, what came later behind them. */
export function jsonReporter(write: (text: string) => void): Reporter {
  let before = '{ "version": 1,\n  "specs": [\n    ';
  return {
    spec({ report }) {
      write(before + JSON.stringify(specJson(report)));
      before = ",\n    ";
    },
    end({ specs, findings, older, fixed }, hidden) {
      const summary: ReportJson["summary"] = {
        specs,
        errors: findings.error,
        warnings: findings.warning,
        notices: findings.notice,
        hidden,
        older,
        fixed,
      };
      write(`\n  ],\n  "summary": ${JSON.stringify(summary)} }\n`);
    },
  };
}

function specJson(report: SpecReport): SpecJson {
  return {
    path: report.path,
    template: report.template,
    templateBy: report.templateBy,
    status: report.status,
    conclusion: report.conclusion,
    sections: report.sections,
    criteria: report.criteria,
    findings: report.findings.map(findingJson),
    title: report.title,
    templateMatch: report.templateMatch,
    templateVersion: report.templateVersion ?? null,
  };
}

function findingJson(finding: Finding): SpecJson["findings"][number] {
  return {
    rule: finding.rule,
    severity: finding.severity,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    message: finding.message,
    helpUrl: finding.helpUrl,
    waive: finding.waive,
    fix: finding.fix,
    fingerprint: finding.fingerprint,
  };
}
