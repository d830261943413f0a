import { existsSync } from "node:fs";
import { basename, extname, join, relative, resolve, sep } from "node:path";

import { describeFileState } from "../../core/report/describe-file-state.ts";
import { templateFolder } from "../../core/template/template-folder.ts";
import type { TemplateSource } from "../../core/template/template-source.ts";
import { describeReading } from "../describe-reading.ts";
import { findRepository } from "../find-repository.ts";
import { listMarkdown } from "../load-templates.ts";
import { readText } from "../read-text.ts";
import { statsOf } from "../stats-of.ts";
import { isUsageError, UsageError } from "../usage-error.ts";

export interface FoundSources {
  readonly sources: readonly TemplateSource[];
  /** What cannot be read. */
  readonly refused: readonly UsageError[];
}

/** Of each place what `findIn` finds, in their order; one where nothing is found is refused, and keeps the others from nothing. */
export function findSources(
  places: readonly string[],
  cwd: string,
): FoundSources {
  const found = (places.length === 0 ? [undefined] : places).map((place) => {
    try {
      return findIn(place, cwd);
    } catch (error) {
      if (!isUsageError(error)) throw error;
      return { sources: [], refused: [error] };
    }
  });
  return {
    sources: found.flatMap(({ sources }) => sources),
    refused: found.flatMap(({ refused }) => refused),
  };
}

/**
 * A file, the Markdown files of a folder, or the templates of the repository: of the one that is the folder, or where nothing is
 * said of the one around `cwd`. Throws a `UsageError` where there is none.
 */
function findIn(place: string | undefined, cwd: string): FoundSources {
  const absolute =
    place === undefined ? findRepository(cwd) : resolve(cwd, place);
  if (statsOf(absolute)?.isDirectory() !== true) {
    return { sources: [sourceOf(absolute, place ?? ".")], refused: [] };
  }
  const own = join(absolute, templateFolder);
  const folder = place === undefined || existsSync(own) ? own : absolute;
  const shown = (path: string) => relative(cwd, path).replaceAll(sep, "/");
  const entries = listMarkdown(folder, shown(folder) || ".");
  if (entries.length === 0) throw new UsageError(noneIn(place));

  const sources: TemplateSource[] = [];
  const refused: UsageError[] = [];
  for (const entry of entries) {
    const file = join(folder, entry.name);
    try {
      if (entry.isSymbolicLink()) refuseLink(file, shown(file), folder === own);
      sources.push(sourceOf(file, shown(file)));
    } catch (error) {
      if (!isUsageError(error)) throw error;
      refused.push(error);
    }
  }
  return { sources, refused };
}

function noneIn(place: string | undefined): string {
  return place === undefined
    ? `There is no template in \`${templateFolder}\`; name a file or a folder`
    : `There is no Markdown file in \`${place}\``;
}

/** Throws for a link that leads nowhere, and for any among the repository's own templates: no command follows one there. */
function refuseLink(absolute: string, path: string, isOwn: boolean): void {
  if (!isOwn && statsOf(absolute) !== undefined) return;
  const why = isOwn
    ? describeFileState({ kind: "symlink" })
    : describeReading({ kind: "symlink" });
  throw new UsageError(`Template \`${path}\` cannot be read: ${why}`);
}

function sourceOf(absolute: string, path: string): TemplateSource {
  const name = basename(absolute, extname(absolute));
  const text = readText(absolute, `Template \`${path}\``);
  return { name, path, text, origin: "file" };
}
