import { stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

import { UsageError } from "./usage-error.ts";
import { walkMarkdown } from "./walk-markdown.ts";

export interface SpecFile {
  /** As people see it: with slashes, relative to the working folder where it lies in it. */
  readonly path: string;
  readonly absolute: string;
}

/** What files, folders and patterns name, in that order, each once. Throws a `UsageError` for a name that fits nothing. */
export async function findNamedSpecs(
  cwd: string,
  names: readonly string[],
): Promise<readonly SpecFile[]> {
  const found = new Map<string, SpecFile>();
  for (const name of names)
    for await (const absolute of filesOf(cwd, name))
      if (!found.has(absolute))
        found.set(absolute, specFile(cwd, absolute, name));
  return [...found.values()];
}

/** The specs of a repository, where its configuration says that they live. */
export async function findConfiguredSpecs(
  cwd: string,
  root: string,
  patterns: readonly string[],
): Promise<readonly SpecFile[]> {
  const { matchFiles } = await import("./match-files.ts");
  const found = new Set<string>();
  for await (const absolute of matchFiles(root, patterns)) found.add(absolute);
  return [...found].map((absolute) => specFile(cwd, absolute, ""));
}

async function* filesOf(cwd: string, name: string): AsyncGenerator<string> {
  const absolute = resolve(cwd, name);
  const stats = await stat(absolute).catch(() => undefined);
  if (stats?.isFile()) return yield absolute;
  if (stats?.isDirectory()) return yield* walkMarkdown(absolute);
  if (stats !== undefined)
    throw new UsageError(`\`${name}\` is neither a file nor a folder`);

  // Loaded for a pattern only: one file has to be checked as fast as can be.
  const { expandGlob } = await import("./match-files.ts");
  let matches = 0;
  for await (const path of expandGlob(cwd, name)) {
    matches += 1;
    yield path;
  }
  if (matches === 0) throw new UsageError(`There is no file \`${name}\``);
}

function specFile(cwd: string, absolute: string, name: string): SpecFile {
  const path = relative(cwd, absolute);
  const shown = path.startsWith("..") && isAbsolute(name) ? absolute : path;
  return { path: shown.replaceAll(sep, "/"), absolute };
}
