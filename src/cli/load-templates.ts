import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import {
  templateFolder,
  templateIn,
} from "../core/template/template-folder.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import type { Parts } from "./parts.ts";

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

function readOwnTemplates(absolute: string): readonly TemplateSource[] {
  return listMarkdown(absolute).map((name) =>
    templateIn(name, readFileSync(join(absolute, name), "utf8"), "repository"),
  );
}

/** Names of the Markdown files of a folder, in order; none where there is no such folder. */
export function listMarkdown(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && markdown.test(entry.name))
      .map(({ name }) => name)
      .toSorted();
  } catch {
    return [];
  }
}
