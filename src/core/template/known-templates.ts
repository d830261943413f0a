import {
  type MarkdownParser,
  parseMarkdown,
} from "../document/parse-markdown.ts";
import { parseTemplate } from "./parse-template.ts";
import type { ParsedTemplate, TemplateSource } from "./template.ts";

/** A repository has a handful of templates; a service sees those of many. */
const kept = 64;

/** Same text, same template, so a thousand specs parse each template once. Oldest go first. */
const known = new WeakMap<MarkdownParser, Map<string, ParsedTemplate>>();

/** Throws DocumentTooDeepError, as `parseTemplate` does. */
export function knownTemplate(
  source: TemplateSource,
  parse: MarkdownParser = parseMarkdown,
): ParsedTemplate {
  const templates = known.get(parse) ?? new Map<string, ParsedTemplate>();
  known.set(parse, templates);
  const key = [source.origin, source.path, source.name, source.text].join("\n");
  const found = templates.get(key);
  if (found !== undefined) return found;
  const parsed = parseTemplate(source, parse);
  if (templates.size >= kept) {
    for (const oldest of templates.keys()) {
      templates.delete(oldest);
      break;
    }
  }
  templates.set(key, parsed);
  return parsed;
}
