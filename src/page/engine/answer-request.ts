import { checkSpec } from "../../core/check-spec.ts";
import { DocumentTooDeepError } from "../../core/document/nesting.ts";
import { parseDocument } from "../../core/document/parse-document.ts";
import { formParts } from "../../core/scaffold/form-parts.ts";
import { generateSpec } from "../../core/scaffold/generate-spec.ts";
import {
  type SpecInputs,
  specInputs,
} from "../../core/scaffold/spec-inputs.ts";
import { placeSpec } from "../../core/scaffold/spec-path.ts";
import type { SpecReport } from "../../core/spec-report.ts";
import { knownTemplate } from "../../core/template/known-templates.ts";
import { ownTemplates } from "../../core/template/own-templates.ts";
import type {
  Template,
  TemplateMetadata,
} from "../../core/template/template.ts";
import { reportUnreadable } from "../../core/unreadable-report.ts";
import type { PageAnswer, PageRequest } from "./messages.ts";

/** The spec as far as it is written, and what the engine of the command line and the App says about it. */
export function answerRequest(request: PageRequest): PageAnswer {
  const template = templateCalled(request.template);
  const inputs = specInputs.parse(request.inputs);
  const path = pathOf(template, inputs.title, request.issue);
  const form = {
    parts: formParts(template, inputs),
    metadata: template.metadata.filter(isAsked),
  };
  return {
    id: request.id,
    path,
    form,
    ...write(request, inputs, template, path),
  };
}

function write(
  request: PageRequest,
  inputs: SpecInputs,
  template: Template,
  path: string,
): Pick<PageAnswer, "text" | "tree" | "report"> {
  let { text } = request;
  try {
    text ??= generateSpec(inputs, template, askedOf(template, request));
    return { text, tree: parseDocument(text).tree, report: check(text, path) };
  } catch (error) {
    if (!(error instanceof DocumentTooDeepError)) throw error;
    const reason = `${error.message} at line ${error.line}. Flatten its lists and quotes`;
    const tree = { type: "root" as const, children: [] };
    return { text: text ?? "", tree, report: reportUnreadable(path, reason) };
  }
}

/** What was typed for another template stays with the page; this one has no key for it. */
function askedOf(
  template: Template,
  { metadata }: PageRequest,
): PageRequest["metadata"] {
  const keys = new Set(template.metadata.map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(metadata).filter(([key]) => keys.has(key)),
  );
}

function templateCalled(name: string): Template {
  const source =
    ownTemplates.find((each) => each.name === name) ?? ownTemplates[0];
  if (!source) throw new Error("There are no templates");
  return knownTemplate(source).template;
}

/** The status of a new spec is where it starts, and every spec knows its title. */
function isAsked({ key, values }: TemplateMetadata): boolean {
  return values === undefined && key !== "title";
}

function check(text: string, path: string): SpecReport {
  return checkSpec({
    path,
    text,
    templates: ownTemplates,
    rules: {},
    failOn: "error",
  });
}

/** Only an issue's number is known here; a next one would be a guess. */
function pathOf(
  template: Template,
  title: string,
  issue: number | null,
): string {
  const pattern = template.path?.replace(/\{number\}[-_]?/, (number) =>
    issue === null ? "" : number,
  );
  return placeSpec(
    { path: pattern },
    { title, issue: issue ?? undefined, taken: [] },
  ).path;
}
