import { readdir, readFile } from "node:fs/promises";

import type { TemplateSource } from "../core/template/template-source.ts";

/** Beside `src` in a checkout, and beside `dist` where it was built. */
const folder = new URL("../../templates/", import.meta.url);

export async function loadBuiltInTemplates(): Promise<
  readonly TemplateSource[]
> {
  const [own, dialects] = await Promise.all([read(""), read("dialects/")]);
  return [...own, ...dialects];
}

async function read(below: string): Promise<readonly TemplateSource[]> {
  const files = (await readdir(new URL(below, folder))).filter((name) =>
    name.endsWith(".md"),
  );
  return Promise.all(
    files.toSorted().map(async (file) => ({
      name: file.slice(0, -".md".length),
      path: `templates/${below}${file}`,
      text: await readFile(new URL(`${below}${file}`, folder), "utf8"),
      origin: "built-in" as const,
    })),
  );
}
