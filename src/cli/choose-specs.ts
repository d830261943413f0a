import { isAbsolute, relative, resolve, sep } from "node:path";

import type { Settings } from "./load-settings.ts";
import { statsOf } from "./stats-of.ts";
import { UsageError } from "./usage-error.ts";
import { walkMarkdown } from "./walk-markdown.ts";

export interface SpecFile {
  /** As people see it: with slashes, relative to the working folder where it lies in it. */
  readonly path: string;
  readonly absolute: string;
}

/**
 * The files that the command names, each once and in that order; without any, those of the configuration. Throws a
 * `UsageError` where a name fits nothing and where there is nothing to check: a gate that checked no file has not passed.
 */
export async function chooseSpecs(
  names: readonly string[],
  settings: Settings,
  cwd: string,
): Promise<readonly SpecFile[]> {
  const files =
    names.length > 0
      ? await findNamed(cwd, names)
      : await findConfigured(cwd, settings);
  if (files.length > 0) return files;

  throw new UsageError(
    names.length > 0
      ? `Nothing to check: no Markdown file in ${names.map((name) => `\`${name}\``).join(", ")}`
      : "Nothing to check: no file is where specs are expected; name some, or say in `specs` of the configuration where they live",
  );
}

async function findNamed(
  cwd: string,
  names: readonly string[],
): Promise<readonly SpecFile[]> {
  const found = new Map<string, SpecFile>();
  for (const name of names) {
    for await (const absolute of filesOf(cwd, name)) {
      if (!found.has(absolute))
        found.set(absolute, specFile(cwd, absolute, name));
    }
  }
  return [...found.values()];
}

async function* filesOf(cwd: string, name: string): AsyncGenerator<string> {
  const absolute = resolve(cwd, name);
  const stats = statsOf(absolute);
  if (stats?.isFile()) return yield absolute;
  if (stats?.isDirectory()) return yield* walkMarkdown(absolute);
  if (stats !== undefined)
    throw new UsageError(`\`${name}\` is neither a file nor a folder`);

  // Loaded for a pattern only: one file has to be checked as fast as can be.
  const { expandGlob, isPattern } = await import("./expand-glob.ts");
  let matches = 0;
  for await (const path of expandGlob(cwd, name)) {
    matches += 1;
    yield path;
  }
  if (matches > 0) return;
  throw new UsageError(
    isPattern(name)
      ? `No Markdown file matches \`${name}\``
      : `There is no file \`${name}\``,
  );
}

/** Where the configuration, or else custom, says that specs live. */
async function findConfigured(
  cwd: string,
  { root, config }: Settings,
): Promise<readonly SpecFile[]> {
  const { compileSpecPaths } = await import("../core/policy/spec-path.ts");
  const isSpec = compileSpecPaths(config ?? {});
  const found: SpecFile[] = [];
  for await (const absolute of walkMarkdown(root)) {
    if (isSpec(relative(root, absolute).replaceAll(sep, "/")))
      found.push(specFile(cwd, absolute, ""));
  }
  return found;
}

function specFile(cwd: string, absolute: string, name: string): SpecFile {
  const path = relative(cwd, absolute);
  const shown = path.startsWith("..") && isAbsolute(name) ? absolute : path;
  return { path: shown.replaceAll(sep, "/"), absolute };
}
