import type { Totals } from "../reporter.ts";
import { countOf, listOf } from "./count-of.ts";

/** What it all adds up to; one sentence a line. `elapsed` is in milliseconds. */
export function summarySentences(
  totals: Totals,
  elapsed: number,
): readonly string[] {
  const checked = `${countOf(totals.specs, "spec")} checked in ${(elapsed / 1000).toFixed(2)} s`;
  const counts = [
    ...(totals.errors > 0 ? [countOf(totals.errors, "error")] : []),
    ...(totals.warnings > 0 ? [countOf(totals.warnings, "warning")] : []),
    ...(totals.notices > 0 ? [countOf(totals.notices, "notice")] : []),
  ];
  const where =
    totals.specsWithFindings < totals.specs
      ? ` in ${countOf(totals.specsWithFindings, "spec")}`
      : "";
  const sentences = [
    counts.length === 0
      ? `${checked}, no findings`
      : `${checked}: ${listOf(counts)}${where}`,
  ];
  if (totals.hidden > 0)
    sentences.push(`${countOf(totals.hidden, "finding")} more not shown`);
  if (totals.older > 0)
    sentences.push(
      `${countOf(totals.older, "older finding")} that the base already has not shown`,
    );
  return sentences;
}
