import { lineAt, readSource } from "../document/source-text.ts";
import type { Finding, TextEdit } from "../finding.ts";
import type { SpecReport } from "../spec-report.ts";
import { applyEdits } from "../scaffold/apply-edits.ts";

/** A text and what was said of it. */
export interface JudgedText {
  readonly text: string;
  readonly report: SpecReport;
}

/** Whether fixes have left fewer findings than there were, and no more of any rule. */
export function isBetter(
  before: JudgedText,
  after: SpecReport,
  fixed: readonly Finding[],
): boolean {
  const left = leftAfter(before.text, after, fixed);
  const known = countByRule(before.report.findings);
  return (
    left.length < before.report.findings.length &&
    [...countByRule(left)].every(
      ([rule, count]) => count <= (known.get(rule) ?? 0),
    )
  );
}

/**
 * Findings after fixes of a text. What they have put in has still to be written, in however many places: they stand for what was missing,
 * and are left out.
 */
export function leftAfter(
  text: string,
  { findings }: SpecReport,
  fixed: readonly Finding[],
): readonly Finding[] {
  const edits = fixed.flatMap(({ fix }) => fix?.edits ?? []);
  const isAsked = askedIn(text, edits);
  return findings.filter((finding) => !isAsked(finding));
}

export function countByRule(
  findings: readonly Finding[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings)
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Rules that ask for what has still to be written. */
export const asking: ReadonlySet<string> = new Set([
  "comment-left",
  "field-empty",
  "guidance-left",
  "placeholder-left",
  "section-empty",
]);

/** Tells whether a finding asks for what edits have put in. */
function askedIn(
  text: string,
  edits: readonly TextEdit[],
): (finding: Finding) => boolean {
  const source = readSource(applyEdits(text, edits));
  const written: { readonly first: number; readonly last: number }[] = [];
  let shift = 0;
  for (const { start, end, newText } of edits.toSorted(
    (a, b) => a.start - b.start,
  )) {
    const from = start + shift;
    shift += newText.length - (end - start);
    if (newText.trim() === "") continue;
    const blanks = newText.length - newText.trimStart().length;
    written.push({
      first: lineAt(source, from + blanks),
      last: lineAt(source, from + newText.trimEnd().length),
    });
  }
  return ({ rule, line }) =>
    asking.has(rule) &&
    written.some(({ first, last }) => first <= line && line <= last);
}
