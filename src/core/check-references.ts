import { DocumentTooDeepError } from "./document/nesting.ts";
import { parseDocument } from "./document/parse-document.ts";
import type { MarkdownParser } from "./document/parse-markdown.ts";
import { anchorsOf } from "./references/anchors.ts";
import type { Neighbour } from "./references/neighbour.ts";
import type { Surroundings } from "./references/surroundings.ts";
import { runReferenceRules } from "./rules/run-rules.ts";
import { readStatus } from "./rules/status-stage.ts";
import type { SpecReport, SpecRequest } from "./spec-report.ts";
import { templateEntries } from "./template/template-entry.ts";
import { conclude, toFindings } from "./to-findings.ts";

/** A report, what it was made from, and what was found around the document. */
export interface ReferencesRequest {
  readonly request: SpecRequest;
  readonly report: SpecReport;
  readonly surroundings: Surroundings;
}

/** The report with what is to be said of the files that the document refers to. Same request, same report. */
export function checkReferences(
  { request, report, surroundings }: ReferencesRequest,
  parse?: MarkdownParser,
): SpecReport {
  const { references, ...rest } = report;
  if (references === undefined) return report;
  const read = reader({ request, surroundings }, parse);
  const template = templateEntries(request.templates, parse)
    .find(({ name }) => name === report.template)
    ?.read();
  const problems = runReferenceRules(
    { report, references, surroundings, read },
    request.rules,
    template,
  );
  const findings = [
    ...report.findings,
    ...toFindings(problems, request, report.status),
  ].toSorted(
    (a, b) =>
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, "en"),
  );
  return { ...rest, findings, conclusion: conclude(findings, request.failOn) };
}

/** Reads each file once. */
function reader(
  { request, surroundings }: Omit<ReferencesRequest, "report">,
  parse: MarkdownParser | undefined,
): (path: string) => Neighbour | undefined {
  const known = new Map<string, Neighbour | undefined>();
  return (path) => {
    if (known.has(path)) return known.get(path);
    const text =
      path === surroundings.path ? request.text : surroundings.texts.get(path);
    const neighbour =
      text === undefined ? undefined : readNeighbour(text, request, parse);
    known.set(path, neighbour);
    return neighbour;
  };
}

/** What cannot be read says nothing: it is told where it is judged itself. */
function readNeighbour(
  text: string,
  { aliases }: SpecRequest,
  parse: MarkdownParser | undefined,
): Neighbour | undefined {
  try {
    const document = parseDocument(text, parse, aliases);
    return {
      anchors: anchorsOf(document.tree),
      status: readStatus(document),
      criteria: document.criteria,
    };
  } catch (error) {
    if (error instanceof DocumentTooDeepError) return undefined;
    throw error;
  }
}
