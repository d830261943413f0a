import { DocumentTooDeepError } from "./document/nesting.ts";
import { parseDocument } from "./document/parse-document.ts";
import type { MarkdownParser } from "./document/parse-markdown.ts";
import type { SpecDocument } from "./document/spec-document.ts";
import type { Finding, Severity } from "./finding.ts";
import { cleanValue } from "./rules/clean-value.ts";
import { fingerprintAll } from "./rules/fingerprint.ts";
import type { FollowedTemplate } from "./rules/rule.ts";
import { ruleHelpUrl } from "./rules/rule-help.ts";
import { type JudgedProblem, runRules } from "./rules/run-rules.ts";
import { findUnfilled } from "./rules/unfilled/find-unfilled.ts";
import { reportSections } from "./section-states.ts";
import type { Conclusion, SpecReport, SpecRequest } from "./spec-report.ts";
import { normaliseStatus, readStep } from "./status-words.ts";
import { knownTemplate } from "./template/known-templates.ts";
import { pairSections } from "./template/pair-sections.ts";
import { recogniseTemplate } from "./template/recognise-template.ts";

/**
 * Judges one spec. Same request, same report. Throws DocumentTooDeepError for a document or template that is nested too deep
 * to be read, and nothing else: `reportUnreadable` makes a report of that.
 */
export function checkSpec(
  request: SpecRequest,
  parse?: MarkdownParser,
): SpecReport {
  const document = parseDocument(request.text, parse, request.aliases);
  const templates = request.templates.map(
    (source) => knownTemplate(source, parse).template,
  );
  const recognition = recogniseTemplate(document, templates, request.template);
  const { template: followed, unknownName } = recognition;
  const template: FollowedTemplate | undefined = followed && {
    ...followed,
    pairing: pairSections(document, followed),
  };
  const unfilled = findUnfilled(document, template);
  const unknownTemplate =
    unknownName === undefined
      ? undefined
      : { name: unknownName, known: templates.map(({ name }) => name) };

  const problems = runRules(
    {
      document,
      base: readBase(request, parse),
      template,
      unfilled,
      unknownTemplate,
    },
    request.rules,
  );
  const findings = toFindings(problems, request, document);
  const status = readStatus(document);
  const statusValues = template?.metadata.find(
    ({ key }) => key === "status",
  )?.values;
  return {
    path: request.path,
    template: template?.name ?? null,
    templateBy: recognition.by,
    templateMatch: recognition.match ?? null,
    title: document.title?.text ?? null,
    status,
    ...(statusValues === undefined ? {} : { statusValues }),
    conclusion: conclude(findings, request.failOn),
    sections: reportSections(document, template, unfilled),
    criteria: document.criteria.map((criterion) => ({
      id: criterion.id ?? null,
      line: criterion.range.line,
      endLine: criterion.range.endLine,
      form: criterion.form,
      text: criterion.text,
    })),
    findings,
  };
}

/** What a text was before has no say in whether the new one can be read. */
function readBase(
  { base, aliases }: SpecRequest,
  parse: MarkdownParser | undefined,
): SpecDocument | undefined {
  if (base === undefined) return undefined;
  try {
    return parseDocument(base, parse, aliases);
  } catch (error) {
    if (error instanceof DocumentTooDeepError) return undefined;
    throw error;
  }
}

function readStatus(document: SpecDocument): string | null {
  const values = document.metadata
    .filter((entry) => entry.key === "status")
    .map((entry) => cleanValue(entry.value));
  return values.find((value) => value !== "") ?? null;
}

function toFindings(
  problems: readonly JudgedProblem[],
  request: SpecRequest,
  document: SpecDocument,
): readonly Finding[] {
  const sorted = problems.toSorted(
    (a, b) =>
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      a.rule.localeCompare(b.rule, "en"),
  );
  const fingerprints = fingerprintAll(document.text, sorted);
  const ceiling = ceilingOf(readStatus(document), request.severityByStatus);
  return sorted.map((problem, index) => ({
    rule: problem.rule,
    severity: atMost(problem.severity, ceiling),
    path: request.path,
    line: problem.at.line,
    column: problem.at.column,
    endLine: problem.at.endLine,
    endColumn: problem.at.endColumn,
    message: problem.message,
    helpUrl: ruleHelpUrl(problem.rule),
    waive: null,
    fix: problem.fix ?? null,
    fingerprint: fingerprints[index] ?? "",
  }));
}

/** `approved (by Bo)` is under the ceiling of `Approved`. Of two statuses that fit the longer one counts. */
function ceilingOf(
  status: string | null,
  byStatus: SpecRequest["severityByStatus"] = {},
): Severity | undefined {
  if (status === null) return undefined;
  const names = Object.keys(byStatus).toSorted((a, b) => b.length - a.length);
  const step = readStep(
    status,
    names.map((name) => [normaliseStatus(name)]),
  );
  return step === undefined ? undefined : byStatus[names[step] ?? ""];
}

const severities: readonly Severity[] = ["notice", "warning", "error"];

function atMost(severity: Severity, ceiling: Severity | undefined): Severity {
  if (ceiling === undefined) return severity;
  return severities.indexOf(severity) <= severities.indexOf(ceiling)
    ? severity
    : ceiling;
}

function conclude(findings: readonly Finding[], failOn: Severity): Conclusion {
  const limit = severities.indexOf(failOn);
  return findings.some(
    (finding) => severities.indexOf(finding.severity) >= limit,
  )
    ? "failure"
    : "success";
}
