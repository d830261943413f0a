import type {
  CommandContext,
  SpecStanding,
  Subject,
} from "../../commands/command-context.ts";
import type { SpecReport } from "../../spec-report.ts";
import { code, codeInCell, link, plain, sentence } from "../escape-markdown.ts";
import { count } from "../words.ts";
import { nounFor } from "./refusal.ts";

export function nobodyWaits(): string {
  return "This pull request is closed, so nothing waits for a check; `/spec status` shows where its specs stand";
}

type Standing = Pick<
  CommandContext,
  "subject" | "specs" | "verdict" | "nextSteps" | "writtenIn"
>;

/** A row a spec, and what to do first. */
export function statusReply(standing: Standing): string {
  const { subject, specs, verdict, nextSteps, writtenIn } = standing;
  const says = verdict === undefined ? [] : [`**${plain(verdict)}**`];
  if (writtenIn) says.push(`The spec of this issue is written in ${link(`#${writtenIn.number}`, writtenIn.url)}`); // prettier-ignore
  if (specs.length > 0) {
    return [...says, table(specs), `Next: ${nextStep(standing)}`].join("\n\n");
  }
  const [next] = nextSteps;
  if (next !== undefined) return [...says, `Next: ${next}`].join("\n\n");
  return [...says, namesNoSpec(subject)].join("\n\n");
}

function namesNoSpec(subject: Subject): string {
  return [
    `This ${nounFor(subject)} names no spec:`,
    "",
    "- `/spec new <template>` starts one",
    "- `/spec link <path>` names one that exists",
  ].join("\n");
}

/** A reader scrolls no further, and GitHub takes 65,536 characters. */
const mostRows = 30;

function table(specs: readonly SpecStanding[]): string {
  const left = specs.length - mostRows;
  const rows = [
    "| Spec | Status | Sections filled | Criteria | Open questions | Errors |",
    "| --- | --- | --- | --- | --- | --- |",
    ...specs.slice(0, mostRows).map(row),
  ].join("\n");
  return left > 0 ? `${rows}\n\nAnd ${count(left, "more spec")}` : rows;
}

function nextStep({ nextSteps, specs }: Standing): string {
  return nextSteps[0] ?? firstError(specs) ?? "Nothing is left to do";
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
  for (const { url, report } of specs) {
    const [error] = errorsOf(report);
    if (!error) continue;
    const line = link(`line ${error.line}`, `${url}?plain=1#L${error.line}`);
    return `${code(error.path)}, ${line}: ${sentence(error.message)}`;
  }
  return undefined;
}

function errorsOf({ findings }: SpecReport): SpecReport["findings"] {
  return findings.filter(({ severity }) => severity === "error");
}
