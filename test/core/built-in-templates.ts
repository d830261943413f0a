import { readdirSync, readFileSync } from "node:fs";

import type { TemplateSource } from "../../src/core/template/template-source.ts";

const folder = new URL("../../templates/", import.meta.url);

/** The templates that are delivered, read once. */
export const builtInTemplates: readonly TemplateSource[] = read("");

/** Those of other processes. */
export const dialectTemplates: readonly TemplateSource[] = read("dialects/");

function read(below: string): readonly TemplateSource[] {
  const files = readdirSync(new URL(below, folder)).filter((file) =>
    file.endsWith(".md"),
  );
  return files.toSorted().map((file) => ({
    name: file.replace(/\.md$/, ""),
    path: `templates/${below}${file}`,
    text: readFileSync(new URL(`${below}${file}`, folder), "utf8"),
    origin: "built-in" as const,
  }));
}

/** The text that a new spec starts from. */
export function bodyOf(name: string): string {
  const source = builtInTemplates.find((template) => template.name === name);
  if (source === undefined) throw new Error(`No template ${name}`);
  return source.text.replace(/^---\n[\s\S]*?\n---\n\n/, "");
}
