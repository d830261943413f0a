import type { Finding, Severity } from "../../core/finding.ts";
import type { SpecReport } from "../../core/spec-report.ts";
import type { Reporter } from "../reporter.ts";
import type { Style } from "../terminal.ts";
import type { Colors } from "./colors.ts";
import { diagnosticRows, linesOf } from "./diagnostic-rows.ts";
import { makeVisible } from "./glyphs.ts";
import { recognition } from "./recognition.ts";
import { summarySentences } from "./summary-sentences.ts";

export interface TextStyle extends Style {
  /** Milliseconds it took, asked at the end. */
  elapsed(): number;
}

/** Findings with their source lines, in the manner of a compiler. */
export function textReporter(
  write: (text: string) => void,
  style: TextStyle,
): Reporter {
  const explained = new Set<string>();
  let latest: SpecReport | undefined;

  return {
    spec({ report, text }) {
      latest = report;
      if (report.findings.length === 0) return;

      write(`${headerRow(report, style.colors)}\n\n`);
      const lines = linesOf(text);
      for (const finding of report.findings) {
        const notes = notesOn(finding, explained.has(finding.rule));
        explained.add(finding.rule);
        const rows = diagnosticRows(
          {
            label: `${finding.severity}[${finding.rule}]`,
            message: finding.message,
            path: report.path,
            range: finding,
            notes,
          },
          { ...style, lines, mark: severityColor(style.colors, finding) },
        );
        write(`${rows.join("\n")}\n\n`);
      }
    },

    end(totals, hidden) {
      if (totals.specs === 1 && latest?.findings.length === 0)
        write(`${headerRow(latest, style.colors)}\n\n`);
      write(
        `${summarySentences(totals, hidden, style.elapsed()).join("\n")}\n`,
      );
    },
  };
}

function headerRow(report: SpecReport, { bold, dim }: Colors): string {
  const facts = [recognition(report)];
  if (report.status !== null) facts.push(`status ${report.status}`);
  return (
    bold(makeVisible(report.path)) + dim(makeVisible(` · ${facts.join(" · ")}`))
  );
}

/** How to ask about a rule is said at its first finding only. */
function notesOn(finding: Finding, isExplained: boolean): readonly string[] {
  return [
    ...(finding.fix === null ? [] : [`fix: ${finding.fix.title}`]),
    ...(isExplained ? [] : [`help: specgate explain ${finding.rule}`]),
  ];
}

const severityColors = {
  error: "red",
  warning: "yellow",
  notice: "cyan",
} as const satisfies Record<Severity, keyof Colors>;

function severityColor(
  colors: Colors,
  { severity }: Finding,
): (text: string) => string {
  return colors[severityColors[severity]];
}
