import { findDialect } from "../dialects/registry.ts";
import type { MarkdownParser } from "../document/parse-markdown.ts";
import { knownTemplate } from "./known-templates.ts";
import type { Template } from "./template.ts";
import type { TemplateSource } from "./template-source.ts";

/** A template by its name. That of a dialect is parsed only for a document of it: most repositories have none. */
export interface TemplateEntry {
  readonly name: string;
  /** Recognised by the dialect, never by a share of its headings. */
  readonly isDialect: boolean;
  readonly read: () => Template;
}

/** Built-in dialects have the names of their files. */
export function templateEntries(
  sources: readonly TemplateSource[],
  parse?: MarkdownParser,
): readonly TemplateEntry[] {
  return sources.map((source) => {
    if (isBuiltInDialect(source)) {
      const read = (): Template => knownTemplate(source, parse).template;
      return { name: source.name, isDialect: true, read };
    }
    return entryOf(knownTemplate(source, parse).template);
  });
}

export function entryOf(template: Template): TemplateEntry {
  return {
    name: template.name,
    isDialect: isBuiltInDialect(template.source),
    read: () => template,
  };
}

/** A file of a repository that has the name of a dialect takes its place, and is a template like any other. */
export function isBuiltInDialect({ name, origin }: TemplateSource): boolean {
  return origin === "built-in" && findDialect(name) !== undefined;
}
