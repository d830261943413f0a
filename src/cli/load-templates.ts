import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { TemplateSource } from "../core/template/template.ts";
import { packageFile } from "./package-file.ts";

const builtInFolder = "templates";
const repositoryFolder = ".github/spec-templates";
const markdown = /\.md$/i;

/** All templates that are known in a repository, in order of precedence: its own, then the built-in ones. */
export async function loadTemplates(
  repository: string,
): Promise<readonly TemplateSource[]> {
  const own = join(repository, repositoryFolder);
  const builtIn = fileURLToPath(packageFile(builtInFolder));
  return [
    ...(await readFolder(own, repositoryFolder, "repository")),
    ...(await readFolder(builtIn, builtInFolder, "built-in")),
  ];
}

async function readFolder(
  folder: string,
  shown: string,
  origin: TemplateSource["origin"],
): Promise<readonly TemplateSource[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => markdown.test(name))
      .toSorted()
      .map(async (name) => ({
        name: name.replace(markdown, ""),
        path: `${shown}/${name}`,
        text: await readFile(join(folder, name), "utf8"),
        origin,
      })),
  );
}
