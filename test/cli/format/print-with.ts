import type { Finding } from "../../../src/core/finding.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import type { Reporter } from "../../../src/cli/reporter.ts";
import { createTally } from "../../../src/cli/tally.ts";

export const finding: Finding = {
  rule: "section-empty",
  severity: "error",
  path: "a.md",
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 9,
  message: "Section `Goals` is empty: write it",
  helpUrl: "https://example.com/section-empty",
  waive: null,
  fix: null,
  fingerprint: "0123456789abcdef",
};

export const report: SpecReport = {
  path: "a.md",
  template: "prd",
  templateBy: "headings",
  templateMatch: 0.917,
  title: "Login",
  status: "Draft",
  conclusion: "failure",
  sections: [],
  criteria: [],
  findings: [finding],
};

/** What a reporter prints about these specs. */
export function printWith(
  create: (write: (text: string) => void) => Reporter,
  reports: readonly SpecReport[],
  { text = "# Login\n\n## Goals\n", hidden = 0 } = {},
): string {
  let printed = "";
  const reporter = create((part) => (printed += part));
  const tally = createTally();
  for (const one of reports) {
    const checked = { report: one, text, olderFindings: 0 };
    tally.add(checked);
    reporter.spec(checked);
  }
  reporter.end(tally.totals(), hidden);
  return printed;
}
