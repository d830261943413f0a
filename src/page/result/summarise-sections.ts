import type { Finding } from "../../core/finding.ts";
import type {
  SectionReport,
  SectionState,
  SpecReport,
} from "../../core/spec-report.ts";

export type Progress = "written" | "left" | "problem";

export interface SectionSummary {
  /** Heading in the template; null for what stands above all sections, and for sections of one's own. */
  readonly template: string | null;
  /** As the spec has it; null for what stands above all sections. */
  readonly heading: string | null;
  readonly progress: Progress;
  readonly findings: readonly Finding[];
}

const unwritten: ReadonlySet<SectionState> = new Set([
  "empty",
  "missing",
  "placeholder",
]);

/** Each section with what is wrong in it: a finding belongs to the last heading above it. */
export function summariseSections({
  sections,
  findings,
}: Pick<SpecReport, "sections" | "findings">): readonly SectionSummary[] {
  const starts = sections
    .filter((section) => section.line !== null)
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const ownerOf = (finding: Finding) =>
    starts.findLast((section) => (section.line ?? 0) <= finding.line);
  const top = findings.filter((finding) => ownerOf(finding) === undefined);
  const all = sections.map((section) => {
    const own = findings.filter((finding) => ownerOf(finding) === section);
    return {
      template: section.template,
      heading: section.heading ?? section.template,
      progress: progressOf(section, own),
      findings: own,
    };
  });
  if (top.length === 0) return all;
  const above = { template: null, heading: null, findings: top };
  return [{ ...above, progress: weigh(top) }, ...all];
}

function progressOf(
  { state }: SectionReport,
  findings: readonly Finding[],
): Progress {
  return unwritten.has(state) ? "left" : weigh(findings);
}

/** A notice is worth a look and stands in nobody's way. */
function weigh(findings: readonly Finding[]): Progress {
  return findings.some(({ severity }) => severity !== "notice")
    ? "problem"
    : "written";
}
