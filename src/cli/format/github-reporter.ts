import type { Finding } from "../../core/finding.ts";
import type { Reporter } from "../reporter.ts";
import { plainFinding } from "./plain-finding.ts";
import { summarySentences } from "./summary-sentences.ts";

/** Workflow commands of GitHub Actions, a line for each finding; the runner makes annotations of them. */
export function githubReporter(
  write: (text: string) => void,
  elapsed: () => number,
): Reporter {
  return {
    spec({ report }) {
      for (const finding of report.findings) write(`${command(finding)}\n`);
    },
    end(totals, hidden) {
      const sentences = summarySentences(totals, hidden, elapsed());
      write(`${sentences.join("\n")}\n`);
    },
  };
}

/** Severities have the names of the commands. */
function command(finding: Finding): string {
  const { severity, rule } = finding;
  const properties = Object.entries(placeOf(finding))
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${severity} ${properties},title=${escapeProperty(rule)}::${escapeData(plainFinding(finding))}`;
}

/** The runner drops columns of more than one line, and says so each time. */
function placeOf(finding: Finding): Readonly<Record<string, string | number>> {
  const { path, line, column, endLine, endColumn } = finding;
  if (line !== endLine) return { file: path, line, endLine };
  const end = endColumn > column ? { endColumn } : {};
  return { file: path, line, col: column, endLine, ...end };
}

/** As `escapeData` of the runner's toolkit does. */
function escapeData(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
