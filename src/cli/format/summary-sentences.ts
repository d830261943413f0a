import { severities } from "../../core/finding.ts";
import type { Totals } from "../tally.ts";
import { countOf, listOf } from "./count-of.ts";

/** What it all adds up to, a sentence each. `elapsed` is in milliseconds. */
export function summarySentences(
  totals: Totals,
  hidden: number,
  elapsed: number,
): readonly string[] {
  const { specs, specsWithFindings, older, fixed } = totals;
  const checked = `${countOf(specs, "spec")} checked in ${(elapsed / 1000).toFixed(2)} s`;
  const where =
    specsWithFindings < specs
      ? ` in ${countOf(specsWithFindings, "spec")}`
      : "";
  const counts = countFindings(totals);
  return [
    counts === "" ? `${checked}: no findings` : `${checked}: ${counts}${where}`,
    ...(fixed > 0 ? [`${countOf(fixed, "finding")} fixed`] : []),
    ...(hidden > 0 ? [`${countOf(hidden, "finding")} of these not shown`] : []),
    ...(older > 0
      ? [`${countOf(older, "finding")} not counted that the base already has`]
      : []),
  ];
}

function countFindings({ findings }: Totals): string {
  const parts = severities
    .filter((severity) => findings[severity] > 0)
    .map((severity) => countOf(findings[severity], severity));
  return listOf(parts);
}
