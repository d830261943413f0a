import { DocumentTooDeepError } from "../core/document/nesting.ts";
import { knownTemplate } from "../core/template/known-templates.ts";
import type { ParsedTemplate } from "../core/template/template.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import { UsageError } from "./usage-error.ts";

/** Throws a `UsageError` for a template that cannot be read at all. */
export function parseSource(source: TemplateSource): ParsedTemplate {
  try {
    return knownTemplate(source);
  } catch (cause) {
    if (!(cause instanceof DocumentTooDeepError)) throw cause;
    const place = `${source.path}:${cause.line}`;
    throw new UsageError(`Template ${place}: ${cause.message}`, { cause });
  }
}
