import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { TemplateSource } from "../core/template/template-source.ts";
import type { Parts } from "./parts.ts";

export const templateFolder = ".github/spec-templates";
const markdown = /\.md$/i;

/** All templates that are known in a repository, in order of precedence: its own, then the built-in ones. */
export async function loadTemplates(
  repository: string,
  parts: Pick<Parts, "loadBuiltInTemplates">,
): Promise<readonly TemplateSource[]> {
  return [
    ...(await readOwnTemplates(join(repository, templateFolder))),
    ...(await parts.loadBuiltInTemplates()),
  ];
}

async function readOwnTemplates(
  absolute: string,
): Promise<readonly TemplateSource[]> {
  const names = await listMarkdown(absolute);
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(markdown, ""),
      path: `${templateFolder}/${name}`,
      text: await readFile(join(absolute, name), "utf8"),
      origin: "repository" as const,
    })),
  );
}

/** Names of the Markdown files of a folder, in order; none where there is no such folder. */
export async function listMarkdown(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile() && markdown.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
}
