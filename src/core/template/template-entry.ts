import { findDialect } from "../dialects/registry.ts";
import type { MarkdownParser } from "../document/parse-markdown.ts";
import { knownOutline, knownTemplate } from "./known-templates.ts";
import type { Template } from "./template.ts";
import { outlineOf, type TemplateHeading } from "./template-outline.ts";
import type { TemplateSource } from "./template-source.ts";

/** A template by its name, read whole only for a document that follows it. */
export interface TemplateEntry {
  readonly name: string;
  /** Recognised by the dialect, never by a share of its headings. */
  readonly isDialect: boolean;
  /** See `TemplateOutline`. That of a dialect is asked for only where a document is of it: most repositories have none. */
  readonly headings: () => readonly TemplateHeading[];
  readonly read: () => Template;
}

/** Built-in dialects have the names of their files. */
export function templateEntries(
  sources: readonly TemplateSource[],
  parse?: MarkdownParser,
): readonly TemplateEntry[] {
  return sources.map((source) => {
    const isDialect = isBuiltInDialect(source);
    return {
      name: isDialect ? source.name : knownOutline(source, parse).name,
      isDialect,
      headings: () => knownOutline(source, parse).headings,
      read: () => knownTemplate(source, parse).template,
    };
  });
}

export function entryOf(template: Template): TemplateEntry {
  return {
    name: template.name,
    isDialect: isBuiltInDialect(template.source),
    headings: () => outlineOf(template).headings,
    read: () => template,
  };
}

/** A file of a repository that has the name of a dialect takes its place, and is a template like any other. */
export function isBuiltInDialect({ name, origin }: TemplateSource): boolean {
  return origin === "built-in" && findDialect(name) !== undefined;
}
