import { stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

import { matchFiles } from "./match-files.ts";
import { UsageError } from "./usage-error.ts";
import { walkMarkdown } from "./walk-markdown.ts";

export interface SpecFile {
  /** As people see it: with slashes, relative to the working folder where it lies in it. */
  readonly path: string;
  readonly absolute: string;
}

/** What files, folders and patterns name, in that order, each once. Throws a `UsageError` for a name that fits nothing. */
export async function findSpecs(
  cwd: string,
  names: readonly string[],
): Promise<readonly SpecFile[]> {
  const found = new Map<string, SpecFile>();
  for (const name of names) {
    for await (const absolute of filesOf(cwd, name)) {
      if (found.has(absolute)) continue;
      const path = shownPath(cwd, absolute, isAbsolute(name));
      found.set(absolute, { path, absolute });
    }
  }
  return [...found.values()];
}

async function* filesOf(cwd: string, name: string): AsyncGenerator<string> {
  const absolute = resolve(cwd, name);
  const stats = await stat(absolute).catch(() => undefined);
  if (stats?.isFile()) return yield absolute;
  if (stats?.isDirectory()) return yield* walkMarkdown(absolute);
  if (stats !== undefined)
    throw new UsageError(`\`${name}\` is neither a file nor a folder`);

  let matches = 0;
  for await (const path of matchFiles(cwd, name)) {
    matches += 1;
    yield path;
  }
  if (matches === 0) throw new UsageError(`There is no file \`${name}\``);
}

function shownPath(cwd: string, absolute: string, asGiven: boolean): string {
  const path = relative(cwd, absolute);
  const outside = path.startsWith("..") || isAbsolute(path);
  return (outside && asGiven ? absolute : path).replaceAll(sep, "/");
}
