import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

import {
  templateFolder,
  templateIn,
} from "../core/template/template-folder.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import { cannotBeRead, isMissing } from "./cannot-be-read.ts";
import type { Parts } from "./parts.ts";
import { readText } from "./read-text.ts";

const markdown = /\.md$/i;

/** All templates that are known in a repository, in order of precedence: its own, then the built-in ones. */
export async function loadTemplates(
  repository: string,
  parts: Pick<Parts, "loadBuiltInTemplates">,
): Promise<readonly TemplateSource[]> {
  return [
    ...readOwnTemplates(join(repository, templateFolder)),
    ...(await parts.loadBuiltInTemplates()),
  ];
}

/** Links are none of them, as the App follows none. */
function readOwnTemplates(absolute: string): readonly TemplateSource[] {
  const entries = listMarkdown(absolute, templateFolder);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => {
      const what = `Template \`${templateFolder}/${name}\``;
      const text = readText(join(absolute, name), what);
      return templateIn(name, text, "repository");
    });
}

/** The Markdown files of a folder and the links that look like one, by name; none where there is no such folder. */
export function listMarkdown(folder: string, shown: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(
        (entry) =>
          (entry.isFile() || entry.isSymbolicLink()) &&
          markdown.test(entry.name),
      )
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw cannotBeRead(`Folder \`${shown}\``, cause);
  }
}
