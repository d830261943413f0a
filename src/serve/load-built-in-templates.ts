import { readdirSync, readFileSync } from "node:fs";

import type { TemplateSource } from "../core/template/template-source.ts";

/** Beside `src` in a checkout, and beside `dist` where it was built. */
const folder = new URL("../../templates/", import.meta.url);

export async function loadBuiltInTemplates(): Promise<
  readonly TemplateSource[]
> {
  return [...read(""), ...read("dialects/")];
}

/** At once: a dozen small files, and what reads files in turns takes longer to load. */
function read(below: string): readonly TemplateSource[] {
  const files = readdirSync(new URL(below, folder)).filter((name) =>
    name.endsWith(".md"),
  );
  return files.toSorted().map((file) => ({
    name: file.slice(0, -".md".length),
    path: `templates/${below}${file}`,
    text: readFileSync(new URL(`${below}${file}`, folder), "utf8"),
    origin: "built-in" as const,
  }));
}
