import { findDialect } from "../dialects/registry.ts";
import { parseDocument } from "../document/parse-document.ts";
import type { MarkdownParser } from "../document/parse-markdown.ts";
import type { SpecDocument } from "../document/spec-document.ts";
import { DocumentTooDeepError } from "../document/nesting.ts";
import { collectGuidance } from "./collect-guidance.ts";
import { dropNotes, headOf } from "./drop-notes.ts";
import { normaliseGuidance } from "./guidance-text.ts";
import { readNotes } from "./read-notes.ts";
import { readSections } from "./read-sections.ts";
import type { ParsedTemplate, Template, TemplateMetadata } from "./template.ts";
import type { TemplateSource } from "./template-source.ts";
import type { TemplateNotes } from "./template-notes.ts";
import { versionKey } from "./version-key.ts";

/** Reads any Markdown text as a template. Throws DocumentTooDeepError, as `parseDocument` does, and nothing else. */
export function parseTemplate(
  source: TemplateSource,
  parse?: MarkdownParser,
): ParsedTemplate {
  const text = dropNotes(source.text);
  const written = parseDocument(
    text === source.text ? text : headOf(source.text),
    parse,
  );
  const { notes, problems } = readNotes(written);
  const document = text === source.text ? written : parseDocument(text, parse);
  const name = notes.name ?? source.name;
  const dialect = findDialect(name);
  const sections = readSections(document, notes, dialect?.names);
  const prompts = sections.flatMap((section) => section.prompts);
  const template: Template = {
    name,
    title: notes.title ?? document.title?.text ?? name,
    version: notes.version,
    source,
    path: notes.path,
    document,
    sections,
    metadata: readMetadata(document, notes),
    guidance: new Set([
      ...collectGuidance(document, prompts),
      ...olderGuidance(source.olderTexts ?? [], document, parse),
    ]),
    fingerprints: dialect?.guidance ?? none,
    standing: dialect?.standing ?? none,
    rules: notes.rules ?? {},
  };
  return { template, problems };
}

const none: ReadonlySet<string> = new Set();

/** What the template says in another role now, as a value or under a box to tick, is no longer guidance. */
function olderGuidance(
  texts: readonly string[],
  now: SpecDocument,
  parse: MarkdownParser | undefined,
): readonly string[] {
  if (texts.length === 0) return [];
  const said = new Set(now.blocks.map(({ text }) => normaliseGuidance(text)));
  return texts
    .flatMap((text) => Array.from(guidanceOf(text, parse)))
    .filter((text) => !said.has(text));
}

/** A version that was too deep to be read told nobody anything. */
function guidanceOf(
  text: string,
  parse: MarkdownParser | undefined,
): ReadonlySet<string> {
  try {
    return collectGuidance(parseDocument(dropNotes(text), parse), []);
  } catch (error) {
    if (error instanceof DocumentTooDeepError) return new Set();
    throw error;
  }
}

/** Keys that name the document or its template rather than say something about its state. */
const notAsked: ReadonlySet<string> = new Set([
  "template",
  versionKey,
  "title",
  "specgate",
]);

/** What the notes ask for, and behind it what else the template has a label for. */
function readMetadata(
  document: SpecDocument,
  notes: TemplateNotes,
): readonly TemplateMetadata[] {
  const asked = notes.metadata ?? {};
  const labels = new Map(
    document.metadata
      .filter((entry) => !notAsked.has(entry.key))
      .map((entry) => [entry.key, entry]),
  );
  const keys = new Set([...Object.keys(asked), ...labels.keys()]);
  return Array.from(keys, (key) => ({
    key,
    label: labels.get(key)?.label ?? key,
    required: asked[key]?.required ?? false,
    values: asked[key]?.values ?? readChoices(labels.get(key)?.value),
    ...(asked[key]?.requiredWhere && {
      requiredWhere: asked[key].requiredWhere,
    }),
    ...(asked[key]?.assigned && { assigned: true }),
  }));
}

/** `provisional|implementable|implemented` in a template lists what the value can be. */
function readChoices(value: string | undefined): readonly string[] | undefined {
  const choices = value?.split("|").map((choice) => choice.trim()) ?? [];
  return choices.length > 1 && choices.every((choice) => choice !== "")
    ? choices
    : undefined;
}
