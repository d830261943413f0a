import { readFileSync } from "node:fs";

import { parseTemplate } from "../../../src/core/template/parse-template.ts";
import type { Template } from "../../../src/core/template/template.ts";
import type { TemplateSource } from "../../../src/core/template/template-source.ts";

export type BuiltIn = "prd" | "product-tech-spec" | "technical-spec";

export const builtIns: readonly BuiltIn[] = [
  "prd",
  "product-tech-spec",
  "technical-spec",
];

export function sourceOf(name: BuiltIn): TemplateSource {
  const path = `templates/${name}.md`;
  return { name, path, text: readFileSync(path, "utf8"), origin: "built-in" };
}

export function builtIn(name: BuiltIn): Template {
  return parseTemplate(sourceOf(name)).template;
}

/** A template as a repository may have one. */
export function templateOf(text: string, name = "rfc"): Template {
  const path = `.github/spec-templates/${name}.md`;
  return parseTemplate({ name, path, text, origin: "repository" }).template;
}
