import type { Finding, Severity } from "../../core/finding.ts";
import { codeFrame } from "./code-frame.ts";
import type { Colors } from "./colors.ts";
import { makeVisible } from "./glyphs.ts";

export interface FindingStyle {
  readonly colors: Colors;
  /** Cells a line may take. */
  readonly width: number;
  /** Of the whole source, without line endings. */
  readonly lines: readonly string[];
  /** Whether to say how to ask about the rule. */
  readonly explain: boolean;
}

/** What is wrong, where, the source with marks, and what to do. */
export function findingRows(
  finding: Finding,
  { colors, width, lines, explain }: FindingStyle,
): readonly string[] {
  const mark = severityColor(colors, finding.severity);
  const digits = String(finding.endLine).length;
  const row = (sign: string, text: string) =>
    `${" ".repeat(digits + 1)}${colors.dim(sign)} ${text}`;

  const kind = mark(`${finding.severity}[${finding.rule}]`);
  const place = `${finding.path}:${finding.line}:${finding.column}`;
  return [
    colors.bold(`${kind}: ${makeVisible(finding.message)}`),
    row("┌─", makeVisible(place)),
    ...codeFrame({ range: finding, lines, width, digits, colors, mark }),
    ...(finding.fix === null
      ? []
      : [row("=", `fix: ${makeVisible(finding.fix.title)}`)]),
    ...(explain ? [row("=", `help: specgate explain ${finding.rule}`)] : []),
  ];
}

function severityColor(
  colors: Colors,
  severity: Severity,
): (text: string) => string {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.cyan;
}
