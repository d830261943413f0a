import { DocumentTooDeepError } from "./document/nesting.ts";
import { collectReferences } from "./collect-references.ts";
import { withMetadataFile } from "./document/metadata/metadata-file.ts";
import { parseDocument } from "./document/parse-document.ts";
import type { MarkdownParser } from "./document/parse-markdown.ts";
import type { Criterion, SpecDocument } from "./document/spec-document.ts";
import { writtenCriteria } from "./rules/criteria/written-criteria.ts";
import type { FollowedTemplate } from "./rules/rule.ts";
import { runRules } from "./rules/run-rules.ts";
import { readStatus } from "./rules/status-stage.ts";
import { findUnfilled } from "./rules/unfilled/find-unfilled.ts";
import { reportSections } from "./section-states.ts";
import type {
  CriterionReport,
  SpecReport,
  SpecRequest,
} from "./spec-report.ts";
import { conclude, toFindings } from "./to-findings.ts";
import { asOfVersion } from "./template/as-of-version.ts";
import { pairSections } from "./template/pair-sections.ts";
import { recogniseTemplate } from "./template/recognise-template.ts";
import { templateEntries } from "./template/template-entry.ts";

/**
 * Judges one spec. Same request, same report. Throws DocumentTooDeepError for a document or template that is nested too deep
 * to be read, and nothing else: `reportUnreadable` makes a report of that.
 */
export function checkSpec(
  request: SpecRequest,
  parse?: MarkdownParser,
): SpecReport {
  const document = withMetadataFile(
    parseDocument(request.text, parse, request.aliases),
    request.metadataFile,
    parse,
  );
  const templates = templateEntries(request.templates, parse);
  const recognition = recogniseTemplate(document, templates, request.template);
  const { unknownName } = recognition;
  const asOf =
    recognition.template && asOfVersion(recognition.template, document, parse);
  const followed = asOf?.template;
  const template: FollowedTemplate | undefined = followed && {
    ...followed,
    pairing: pairSections(document, followed),
  };
  const unfilled = findUnfilled(
    document,
    template,
    request.words?.placeholders,
  );
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
      unknownVersion: asOf?.unknownVersion,
      words: request.words ?? {},
    },
    request.rules,
  );
  const status = readStatus(document);
  const findings = toFindings(problems, request, status);
  const references = collectReferences({ document, template, unfilled });
  const statusValues = template?.metadata.find(
    ({ key }) => key === "status",
  )?.values;
  return {
    path: request.path,
    template: template?.name ?? null,
    ...(template?.version === undefined
      ? {}
      : { templateVersion: template.version }),
    templateBy: recognition.by,
    templateMatch: recognition.match ?? null,
    title: document.title?.text ?? null,
    status,
    ...(statusValues === undefined ? {} : { statusValues }),
    conclusion: conclude(findings, request.failOn),
    ...(request.only === "findings"
      ? { sections: [], criteria: [] }
      : {
          sections: reportSections(document, template, unfilled),
          criteria: writtenCriteria(document, unfilled).map(reportCriterion),
        }),
    findings,
    ...(references !== undefined && { references }),
  };
}

function reportCriterion(criterion: Criterion): CriterionReport {
  return {
    id: criterion.id ?? null,
    line: criterion.range.line,
    endLine: criterion.range.endLine,
    form: criterion.form,
    text: criterion.text,
  };
}

/** What a text was before has no say in whether the new one can be read. */
function readBase(
  { base, aliases, baseMetadataFile }: SpecRequest,
  parse: MarkdownParser | undefined,
): SpecDocument | undefined {
  if (base === undefined) return undefined;
  try {
    const document = parseDocument(base, parse, aliases);
    return withMetadataFile(document, baseMetadataFile, parse);
  } catch (error) {
    if (error instanceof DocumentTooDeepError) return undefined;
    throw error;
  }
}
