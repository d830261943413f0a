import type { SpecStanding, Subject } from "../../commands/command-context.ts";
import type { SpecReport } from "../../spec-report.ts";
import { code, codeInCell, link, sentence } from "../escape-markdown.ts";
import { nounFor } from "./refusal.ts";

export function nothingToCheck(subject: Subject): string {
  return [
    `This ${nounFor(subject)} names no spec`,
    "- `/spec new <template>` starts one",
    "- `/spec link <path>` names one that exists",
  ].join("\n");
}

/** One row a spec, and what to do first. */
export function statusTable(
  specs: readonly SpecStanding[],
  nextSteps: readonly string[],
): string {
  const table = [
    "| Spec | Status | Sections filled | Criteria | Open questions | Errors |",
    "| --- | --- | --- | --- | --- | --- |",
    ...specs.map(row),
  ].join("\n");
  const next = nextSteps[0] ?? firstError(specs) ?? "Nothing is left to do";
  return `${table}\n\nNext: ${next}`;
}

function row({ url, report }: SpecStanding): string {
  const cells = [
    link(codeInCell(report.path), url),
    report.status === null ? "none" : codeInCell(report.status),
    sectionsFilled(report),
    criteria(report),
    String(countFindings(report, "open-question-unresolved")),
    String(errorsOf(report).length),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Of the template's sections where one is known, of the document's otherwise. */
function sectionsFilled({ sections, template }: SpecReport): string {
  const counted = sections.filter(
    (section) => template === null || section.template !== null,
  );
  const filled = counted.filter(
    ({ state }) => state === "filled" || state === "not-applicable",
  );
  return `${filled.length} of ${counted.length}`;
}

function criteria(report: SpecReport): string {
  const weak = countFindings(report, "criterion-");
  return weak > 0
    ? `${report.criteria.length} (${weak} to sharpen)`
    : String(report.criteria.length);
}

function countFindings({ findings }: SpecReport, rule: string): number {
  return findings.filter((finding) => finding.rule.startsWith(rule)).length;
}

function firstError(specs: readonly SpecStanding[]): string | undefined {
  const [error] = specs.flatMap(({ report }) => errorsOf(report));
  return (
    error &&
    `${code(error.path)} line ${error.line}: ${sentence(error.message)}`
  );
}

function errorsOf({ findings }: SpecReport): SpecReport["findings"] {
  return findings.filter(({ severity }) => severity === "error");
}
