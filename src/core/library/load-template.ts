import type { TemplateSource } from "../template/template-source.ts";
import { expectString } from "./expect.ts";

/** Any Markdown as a template, for the `templates` of `checkSpec`. */
export function loadTemplate(name: string, text: string): TemplateSource {
  expectString(name, "name");
  expectString(text, "text");
  return { name, path: `${name}.md`, text, origin: "file" };
}
