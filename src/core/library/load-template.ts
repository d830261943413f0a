import type { TemplateSource } from "../template/template-source.ts";

/** Any Markdown as a template, for the `templates` of `checkSpec`. */
export function loadTemplate(name: string, text: string): TemplateSource {
  return { name, path: `${name}.md`, text, origin: "file" };
}
