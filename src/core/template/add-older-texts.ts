import type { TemplateSource } from "./template-source.ts";

/** A template with the texts that it had before, as far as they are other than today's. */
export function addOlderTexts(
  source: TemplateSource,
  texts: readonly string[] = [],
): TemplateSource {
  const olderTexts = texts.filter((text) => text !== source.text);
  return olderTexts.length === 0 ? source : { ...source, olderTexts };
}
