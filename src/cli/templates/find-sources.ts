import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve, sep } from "node:path";

import { templateFolder } from "../../core/template/template-folder.ts";
import type { TemplateSource } from "../../core/template/template-source.ts";
import { cannotBeRead } from "../cannot-be-read.ts";
import { findRepository } from "../find-repository.ts";
import { listMarkdown } from "../load-templates.ts";
import { UsageError } from "../usage-error.ts";

/**
 * A file, the Markdown files of a folder, or the templates of the repository: of the one that is the folder, or where nothing is
 * said of the one around `cwd`. Throws a `UsageError` where there is none.
 */
export async function findSources(
  place: string | undefined,
  cwd: string,
): Promise<readonly TemplateSource[]> {
  const absolute =
    place === undefined ? findRepository(cwd) : resolve(cwd, place);
  const shown = place ?? ".";
  const stats = await stat(absolute).catch(() => undefined);
  if (stats?.isDirectory() !== true) {
    return [await readFileAs(absolute, shown)];
  }
  const own = join(absolute, templateFolder);
  const folder = place === undefined || existsSync(own) ? own : absolute;
  const names = listMarkdown(folder);
  if (names.length === 0) throw new UsageError(noneIn(place));
  return Promise.all(
    names.map((name) => {
      const file = join(folder, name);
      return readFileAs(file, relative(cwd, file).replaceAll(sep, "/"));
    }),
  );
}

function noneIn(place: string | undefined): string {
  return place === undefined
    ? `There is no template in \`${templateFolder}\`; name a file or a folder`
    : `There is no Markdown file in \`${place}\``;
}

async function readFileAs(
  absolute: string,
  path: string,
): Promise<TemplateSource> {
  const name = basename(absolute, extname(absolute));
  try {
    const text = await readFile(absolute, "utf8");
    return { name, path, text, origin: "file" };
  } catch (cause) {
    throw cannotBeRead(`Template \`${path}\``, cause);
  }
}
