import {
  type MarkdownParser,
  parseMarkdown,
} from "../document/parse-markdown.ts";
import { parseTemplate } from "./parse-template.ts";
import type { ParsedTemplate } from "./template.ts";
import { outlineOf, type TemplateOutline } from "./template-outline.ts";
import type { TemplateSource } from "./template-source.ts";

/** A repository has a handful of templates; a service sees those of many. */
const kept = 64;

interface Known {
  /** Same text, same template, so a thousand specs parse each template once. Oldest go first. */
  readonly byText: Map<string, ParsedTemplate>;
  /** Spares comparing the texts where it is the very same source. */
  readonly bySource: WeakMap<TemplateSource, ParsedTemplate>;
  readonly outlines: WeakMap<TemplateSource, TemplateOutline>;
  /** Parsed before; read when it is first asked for. */
  readonly ready: Map<string, ReadyTemplate>;
}

/** A template that was parsed before, in the same way. */
export interface ReadyTemplate {
  readonly source: TemplateSource;
  readonly outline: TemplateOutline;
  readonly read: () => ParsedTemplate;
}

const known = new WeakMap<MarkdownParser, Known>();

function knownFor(parse: MarkdownParser): Known {
  const found = known.get(parse);
  if (found !== undefined) return found;
  const none: Known = {
    byText: new Map(),
    bySource: new WeakMap(),
    outlines: new WeakMap(),
    ready: new Map(),
  };
  known.set(parse, none);
  return none;
}

/** Throws DocumentTooDeepError, as `parseTemplate` does. */
export function knownTemplate(
  source: TemplateSource,
  parse: MarkdownParser = parseMarkdown,
): ParsedTemplate {
  const knownSoFar = knownFor(parse);
  const { bySource } = knownSoFar;
  const same = bySource.get(source);
  if (same !== undefined) return same;
  const parsed = parseOnce(source, parse, knownSoFar);
  bySource.set(source, parsed);
  return parsed;
}

/** Throws as `knownTemplate` does. Of a template that was parsed before, no more than this is read. */
export function knownOutline(
  source: TemplateSource,
  parse: MarkdownParser = parseMarkdown,
): TemplateOutline {
  const { outlines, ready } = knownFor(parse);
  const same = outlines.get(source);
  if (same !== undefined) return same;
  const outline =
    ready.get(keyOf(source))?.outline ??
    outlineOf(knownTemplate(source, parse).template);
  outlines.set(source, outline);
  return outline;
}

/** Takes templates that were parsed before. */
export function rememberTemplates(
  templates: readonly ReadyTemplate[],
  parse: MarkdownParser,
): void {
  const { ready } = knownFor(parse);
  for (const template of templates) ready.set(keyOf(template.source), template);
}

function keyOf(source: TemplateSource): string {
  const { origin, path, name, text, olderTexts = [] } = source;
  return [origin, path, name, text, ...olderTexts].join("\n");
}

function parseOnce(
  source: TemplateSource,
  parse: MarkdownParser,
  { byText: templates, ready }: Known,
): ParsedTemplate {
  const key = keyOf(source);
  const found = templates.get(key);
  if (found !== undefined) return found;
  const parsed = ready.get(key)?.read() ?? parseTemplate(source, parse);
  if (templates.size >= kept) {
    for (const oldest of templates.keys()) {
      templates.delete(oldest);
      break;
    }
  }
  templates.set(key, parsed);
  return parsed;
}
