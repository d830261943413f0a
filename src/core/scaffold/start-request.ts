import { parseDocument } from "../document/parse-document.ts";
import type { MarkdownParser } from "../document/parse-markdown.ts";
import { recogniseTemplate } from "../template/recognise-template.ts";
import type { TemplateSource } from "../template/template-source.ts";
import {
  templateEntries,
  type TemplateEntry,
} from "../template/template-entry.ts";
import type { Issue } from "./issue.ts";
import { startSpec, type SpecStart, type StartedSpec } from "./start-spec.ts";

/** All that a spec starts from, as it was read: nothing of it is parsed yet. */
export interface StartRequest extends Omit<
  SpecStart,
  "template" | "issue" | "prd"
> {
  readonly issue: Issue & { readonly number: number };
  readonly templates: readonly TemplateSource[];
  /** Name of one of them. */
  readonly template: string;
  /** In the place of the template's own. */
  readonly pattern: string | undefined;
  readonly prd:
    | {
        readonly path: string;
        readonly text: string;
      }
    | undefined;
}

/** Throws where no template has the name, and DocumentTooDeepError for a PRD or template that nests too deep. */
export function startRequestedSpec(
  request: StartRequest,
  parse?: MarkdownParser,
): StartedSpec {
  const templates = templateEntries(request.templates, parse);
  const template = templates
    .find(({ name }) => name === request.template)
    ?.read();
  if (!template) throw new Error(`No template is named ${request.template}`);
  return startSpec({
    ...request,
    template: { ...template, path: request.pattern },
    prd: readPrd(request, templates, parse),
  });
}

function readPrd(
  { prd }: StartRequest,
  templates: readonly TemplateEntry[],
  parse: MarkdownParser | undefined,
): SpecStart["prd"] {
  if (!prd) return undefined;
  const document = parseDocument(prd.text, parse);
  const { template } = recogniseTemplate(document, templates, undefined);
  return { path: prd.path, document, template };
}
