import type { SpecReport } from "../../core/spec-report.ts";
import type { Reporter } from "../reporter.ts";
import type { Colors } from "./colors.ts";
import { findingRows } from "./finding-rows.ts";
import { makeVisible } from "./glyphs.ts";
import { recognition } from "./recognition.ts";
import { summarySentences } from "./summary-sentences.ts";

export interface TextStyle {
  readonly colors: Colors;
  /** Cells a line may take. */
  readonly width: number;
  /** Milliseconds it took, asked at the end. */
  elapsed(): number;
}

const lineEnding = /\r\n|\n|\r/;

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
      const lines = text.split(lineEnding);
      for (const finding of report.findings) {
        const explain = !explained.has(finding.rule);
        explained.add(finding.rule);
        const rows = findingRows(finding, { ...style, lines, explain });
        write(`${rows.join("\n")}\n\n`);
      }
    },

    end(totals) {
      if (totals.specs === 1 && latest?.findings.length === 0)
        write(`${headerRow(latest, style.colors)}\n\n`);
      write(`${summarySentences(totals, style.elapsed()).join("\n")}\n`);
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
