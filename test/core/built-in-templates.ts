import { readdirSync, readFileSync } from "node:fs";

import type { TemplateSource } from "../../src/core/template/template.ts";

const folder = new URL("../../templates/", import.meta.url);

/** The templates that are delivered, read once. */
export const builtInTemplates: readonly TemplateSource[] = readdirSync(folder)
  .toSorted()
  .map((file) => ({
    name: file.replace(/\.md$/, ""),
    path: `templates/${file}`,
    text: readFileSync(new URL(file, folder), "utf8"),
    origin: "built-in",
  }));

/** The text that a new spec starts from. */
export function bodyOf(name: string): string {
  const source = builtInTemplates.find((template) => template.name === name);
  if (source === undefined) throw new Error(`No template ${name}`);
  return source.text.replace(/^---\n[\s\S]*?\n---\n\n/, "");
}
