import type { Finding } from "../../../src/core/finding.ts";

/** The text with all fixes made, last first. */
export function applyEdits(text: string, findings: readonly Finding[]): string {
  return findings
    .flatMap((finding) => finding.fix?.edits ?? [])
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, newText }) =>
        changed.slice(0, start) + newText + changed.slice(end),
      text,
    );
}
