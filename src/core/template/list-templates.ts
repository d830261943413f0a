import { DocumentTooDeepError } from "../document/nesting.ts";
import type { MarkdownParser } from "../document/parse-markdown.ts";
import { knownTemplate } from "./known-templates.ts";
import type { Template } from "./template.ts";
import type { TemplateSource } from "./template-source.ts";

/** A template, as far as it is named and placed. */
export type ListedTemplate = Pick<Template, "name" | "title" | "path">;

/** What there is to start a spec from; of two of one name the first counts. One that nests too deep is left out. */
export function listTemplates(
  sources: readonly TemplateSource[],
  parse?: MarkdownParser,
): readonly ListedTemplate[] {
  const byName = new Map<string, ListedTemplate>();
  for (const source of sources) {
    const listed = listTemplate(source, parse);
    if (listed && !byName.has(listed.name)) byName.set(listed.name, listed);
  }
  return [...byName.values()];
}

function listTemplate(
  source: TemplateSource,
  parse: MarkdownParser | undefined,
): ListedTemplate | undefined {
  try {
    const { name, title, path } = knownTemplate(source, parse).template;
    return { name, title, path };
  } catch (error) {
    if (error instanceof DocumentTooDeepError) return undefined;
    throw error;
  }
}
