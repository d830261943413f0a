import { isAbsolute, relative, resolve, sep } from "node:path";

import { quoteAll } from "../core/rules/quote.ts";
import { cannotBeRead } from "./cannot-be-read.ts";
import type { CheckOptions } from "./check-options.ts";
import type { Settings } from "./load-settings.ts";
import type { SpecFile } from "./spec-file.ts";
import { isLink, statsOf } from "./stats-of.ts";
import { readStdinSpec, type StdinOptions, stdinPath } from "./stdin-spec.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { type RefuseFolder, walkMarkdown } from "./walk-markdown.ts";

export interface ChosenSpecs {
  readonly files: readonly SpecFile[];
  /** What else was to be checked and cannot be. */
  readonly refused: readonly UsageError[];
}

type Asked = Pick<CheckOptions, "paths"> & StdinOptions;

type Place = Pick<Terminal, "cwd" | "readStdin">;

/**
 * The files that the command names, `-` for standard input among them, each once and in that order; without any, those of the
 * configuration. Throws a `UsageError` for what is no pattern, and where there is nothing to check: a gate that checked no file has
 * not passed.
 */
export async function chooseSpecs(
  options: Asked,
  settings: Settings,
  terminal: Place,
): Promise<ChosenSpecs> {
  const names = options.paths;
  const refused: UsageError[] = [];
  const files =
    names.length > 0
      ? await findNamed(options, terminal, refused)
      : await findConfigured(terminal.cwd, settings, refused);
  if (files.length > 0 || refused.length > 0) return { files, refused };

  throw new UsageError(
    names.length > 0
      ? `Nothing to check: no Markdown file in ${names.map((name) => `\`${name}\``).join(", ")}`
      : `Nothing to check: ${noneExpected(settings)}`,
  );
}

/** Where somebody has said that specs live, the first one is what is missing. */
function noneExpected({ config }: Settings): string {
  const paths = (config?.specs ?? []).map(({ path }) => path);
  return paths.length === 0
    ? "no file is where specs are expected; name some, or say in `specs` of the configuration where they live"
    : `nothing matches ${quoteAll(paths)}, where the configuration says that specs live; \`specgate new\` starts one`;
}

async function findNamed(
  options: Asked,
  terminal: Place,
  refused: UsageError[],
): Promise<readonly SpecFile[]> {
  const { cwd } = terminal;
  const found = new Map<string, SpecFile>();
  for (const name of options.paths) {
    if (name === stdinPath) {
      const spec = await readStdinSpec(options, terminal);
      found.set(spec.absolute, spec);
      continue;
    }
    for await (const absolute of filesOf(cwd, name, refused)) {
      if (!found.has(absolute))
        found.set(absolute, specFile(cwd, absolute, name));
    }
  }
  return [...found.values()];
}

async function* filesOf(
  cwd: string,
  name: string,
  refused: UsageError[],
): AsyncGenerator<string> {
  const absolute = resolve(cwd, name);
  const stats = statsOf(absolute);
  if (stats?.isFile()) return yield absolute;
  const refuse = refuseIn(cwd, name, refused);
  if (stats?.isDirectory()) return yield* walkMarkdown(absolute, refuse);
  // One that leads nowhere is a finding, as it is in a folder.
  if (stats === undefined && isLink(absolute)) return yield absolute;

  const problem =
    stats === undefined
      ? yield* matchesOf(cwd, name, refuse)
      : `\`${name}\` is neither a file nor a folder`;
  if (problem !== undefined) refused.push(new UsageError(problem));
}

/** Returns what is wrong with a pattern that matches nothing. */
async function* matchesOf(
  cwd: string,
  name: string,
  refuse: RefuseFolder,
): AsyncGenerator<string, string | undefined> {
  // Loaded for a pattern only: one file has to be checked as fast as can be.
  const { expandGlob, isPattern } = await import("./expand-glob.ts");
  let matches = 0;
  for await (const path of expandGlob(cwd, name, refuse)) {
    matches += 1;
    yield path;
  }
  if (matches > 0) return undefined;
  return isPattern(name)
    ? `No Markdown file matches \`${name}\``
    : `There is no file \`${name}\``;
}

/** Where the configuration, or else custom, says that specs live. */
async function findConfigured(
  cwd: string,
  { root, config }: Settings,
  refused: UsageError[],
): Promise<readonly SpecFile[]> {
  const { compileSpecPaths } = await import("../core/policy/spec-path.ts");
  const isSpec = compileSpecPaths(config ?? {});
  const found: SpecFile[] = [];
  for await (const absolute of walkMarkdown(root, refuseIn(cwd, "", refused))) {
    if (isSpec(relative(root, absolute).replaceAll(sep, "/")))
      found.push(specFile(cwd, absolute, ""));
  }
  return found;
}

function refuseIn(
  cwd: string,
  name: string,
  refused: UsageError[],
): RefuseFolder {
  return (folder, cause) => {
    const { path } = specFile(cwd, folder, name);
    refused.push(cannotBeRead(`Folder \`${path || "."}\``, cause));
  };
}

function specFile(cwd: string, absolute: string, name: string): SpecFile {
  const path = relative(cwd, absolute);
  const shown = path.startsWith("..") && isAbsolute(name) ? absolute : path;
  return { path: shown.replaceAll(sep, "/"), absolute };
}
