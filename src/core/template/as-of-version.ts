import type { MarkdownParser } from "../document/parse-markdown.ts";
import { parseDocument } from "../document/parse-document.ts";
import type { MetadataEntry, SpecDocument } from "../document/spec-document.ts";
import { DocumentTooDeepError } from "../document/nesting.ts";
import { headOf } from "./drop-notes.ts";
import { knownTemplate } from "./known-templates.ts";
import { readNotes } from "./read-notes.ts";
import type { Template } from "./template.ts";
import { versionKey } from "./version-key.ts";

export interface TemplateAsOf {
  readonly template: Template;
  readonly unknownVersion: UnknownVersion | undefined;
}

/** A version that a document names and no text of its template has, and those that they have. */
export interface UnknownVersion {
  readonly entry: MetadataEntry;
  readonly known: readonly string[];
}

/**
 * The template as it was in the version that the document names as `template-version`, where one of its older texts says that it is that one; else
 * as it is. Where no older text is known, as in a clone without history, nobody can tell whether there was such a version.
 */
export function asOfVersion(
  template: Template,
  document: SpecDocument,
  parse?: MarkdownParser,
): TemplateAsOf {
  const entry = document.metadata.find(({ key }) => key === versionKey);
  const asIs = { template, unknownVersion: undefined };
  if (entry === undefined || entry.value === "") return asIs;
  const { source, version } = template;
  if (version !== undefined && isSame(version, entry.value)) return asIs;

  const older = (source.olderTexts ?? []).map((text) => ({
    text,
    version: versionOf(text, parse),
  }));
  const known = [version, ...older.map((one) => one.version)].filter(
    (one) => one !== undefined,
  );
  const named = older.find(
    (one) => one.version !== undefined && isSame(one.version, entry.value),
  );
  if (named === undefined) {
    const cannotTell = older.length === 0 || known.length === 0;
    return cannotTell
      ? asIs
      : { template, unknownVersion: { entry, known: [...new Set(known)] } };
  }
  const others = [source.text, ...older.map(({ text }) => text)];
  const text = {
    ...source,
    text: named.text,
    olderTexts: others.filter((other) => other !== named.text),
  };
  const then = knownTemplate(text, parse).template;
  return {
    template: { ...then, name: template.name },
    unknownVersion: undefined,
  };
}

/** `1.0` in YAML is the number 1. */
function isSame(one: string, other: string): boolean {
  return one === other || Number(one) === Number(other);
}

/** A text that cannot be read is of none. */
function versionOf(
  text: string,
  parse: MarkdownParser | undefined,
): string | undefined {
  try {
    return readNotes(parseDocument(headOf(text), parse)).notes.version;
  } catch (error) {
    if (error instanceof DocumentTooDeepError) return undefined;
    throw error;
  }
}
