import type { JudgedSpec } from "../evaluation.ts";
import type { Finding } from "../finding.ts";
import type { FoundBy, Snapshot } from "../policy/snapshot.ts";
import type { SpecReport } from "../spec-report.ts";
import { countFindings, errorsFirst } from "./count-findings.ts";
import { code, codeInCell, link, sentence } from "./escape-markdown.ts";
import { fileUrl } from "./page-url.ts";
import { list } from "./words.ts";

/** A spec as Markdown: what is always said about it, and its findings line by line for as many as there is room. */
export interface SpecDescription {
  readonly head: string;
  readonly errors: readonly string[];
  readonly others: readonly string[];
  readonly older: readonly string[];
}

export function describeSpec(
  spec: JudgedSpec,
  snapshot: Snapshot,
): SpecDescription {
  const { report, path, sha } = spec;
  const url = fileUrl(snapshot.repository, sha, path);
  const head = [
    `### ${link(code(path), url)}`,
    table(spec),
    `${foundAs(spec)}${openSections(report)}`,
  ].join("\n\n");
  const line = (finding: Finding) => findingLine(finding, spec, snapshot);
  const [errors, others] = divide(spec.newFindings);
  return {
    head,
    errors: errors.map(line),
    others: others.map(line),
    older: errorsFirst(spec.olderFindings).map(line),
  };
}

function divide(
  findings: readonly Finding[],
): readonly [readonly Finding[], readonly Finding[]] {
  const inOrder = errorsFirst(findings);
  return [
    inOrder.filter((finding) => finding.severity === "error"),
    inOrder.filter((finding) => finding.severity !== "error"),
  ];
}

function table(spec: JudgedSpec): string {
  const { report } = spec;
  const cells = [
    templateCell(report),
    statusCell(spec),
    sectionsCell(report),
    String(report.criteria.length),
    countFindings(report.findings) || "none",
  ];
  return [
    "| Template | Status | Sections | Criteria | Findings |",
    "| --- | --- | --- | --- | --- |",
    `| ${cells.join(" | ")} |`,
  ].join("\n");
}

function templateCell(report: SpecReport): string {
  const { template, templateBy, templateMatch, templateVersion } = report;
  if (template === null || templateBy === "none") {
    return "none recognised";
  }
  const share = Math.round((templateMatch ?? 0) * 100);
  const how = {
    option: "asked for",
    "front-matter": "named in the front matter",
    config: "set by the configuration",
    headings: `${share} % of its headings match`,
  }[templateBy];
  const version =
    templateVersion === undefined
      ? ""
      : ` version ${codeInCell(templateVersion)}`;
  return `${codeInCell(template)}${version}, ${how}`;
}

function statusCell({ report, statusShort }: JudgedSpec): string {
  const status = report.status === null ? "none" : codeInCell(report.status);
  return statusShort === undefined
    ? status
    : `${status}, needs ${codeInCell(statusShort.needs)}`;
}

function sectionsCell({ sections }: SpecReport): string {
  if (sections.length === 0) return "none";
  const filled = sections.filter(isFilled).length;
  return `${filled} of ${sections.length} filled`;
}

function isFilled({ state }: SpecReport["sections"][number]): boolean {
  return state === "filled" || state === "not-applicable";
}

function openSections({ sections }: SpecReport): string {
  const missing = sections.filter(({ state }) => state === "missing");
  const unfilled = sections.filter(
    (section) => !isFilled(section) && section.state !== "missing",
  );
  return [
    missing.length === 0 ? "" : ` Missing: ${names(missing)}.`,
    unfilled.length === 0 ? "" : ` Not filled yet: ${names(unfilled)}.`,
  ].join("");
}

function names(sections: SpecReport["sections"]): string {
  const codes = sections.map(({ heading, template }) =>
    code(heading ?? template ?? ""),
  );
  return list(codes, "and", 8);
}

function foundAs({ foundBy, inDiff, standsOn }: JudgedSpec): string {
  const ways = [...new Set(foundBy.map(describeWay))];
  const because = standsOn
    ? " This change stands on it, so it has to be complete."
    : "";
  const where = inDiff ? "" : ", not changed here";
  return `Found ${list(ways)}${where}.${because}`;
}

function describeWay(by: FoundBy): string {
  if (by.kind === "diff") {
    return by.as === "metadata" ? "by its metadata in the diff" : "in the diff";
  }
  if (by.kind === "command") {
    return by.issue === undefined
      ? "by `/spec link`"
      : `by \`/spec link\` in issue ${by.issue}`;
  }
  const how = by.as === "spec-line" ? "by a `Spec:` line" : "by a link";
  return by.kind === "body"
    ? `${how} in the description`
    : `${how} in issue ${by.issue}`;
}

function findingLine(
  { severity, line, message, rule, helpUrl }: Finding,
  { path, sha }: JudgedSpec,
  { repository }: Snapshot,
): string {
  const place = link(`line ${line}`, fileUrl(repository, sha, path, line));
  const mark = severity === "error" ? "**error**" : severity;
  return `- ${mark}, ${place}: ${sentence(message)} (${link(code(rule), helpUrl)})`;
}
