import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

import { compileGlobs, problemOfGlob } from "../core/config/glob.ts";
import { UsageError } from "./usage-error.ts";
import { walkMarkdown } from "./walk-markdown.ts";

/** Absolute paths of the Markdown files under `root` that match the patterns, read as those of a configuration. */
export async function* matchFiles(
  root: string,
  patterns: readonly string[],
): AsyncGenerator<string> {
  const unwanted = patterns.filter((pattern) => pattern.startsWith("!"));
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    const matches = compileGlobs([pattern, ...unwanted]);
    for await (const path of candidates(resolve(root, splitGlob(pattern).base)))
      if (matches(relative(root, path).replaceAll(sep, "/"))) yield path;
  }
}

/** The same for a pattern of the command line, which may start anywhere: `../other/docs/*.md`. */
export async function* expandGlob(
  cwd: string,
  name: string,
): AsyncGenerator<string> {
  const { base, glob } = splitGlob(name);
  if (glob === "") return;
  const problem = problemOfGlob(glob);
  if (problem !== undefined) throw new UsageError(problem);
  yield* matchFiles(resolve(cwd, base), [glob]);
}

/** The folder in front of the first name with a wildcard, and the rest. */
function splitGlob(pattern: string): { base: string; glob: string } {
  const names = pattern.split("/");
  const first = names.findIndex((name) => /[*?[{]/.test(name));
  if (first < 0) return { base: pattern, glob: "" };
  const base = names.slice(0, first).join("/");
  const start = pattern.startsWith("/") ? "/" : ".";
  return { base: base || start, glob: names.slice(first).join("/") };
}

async function* candidates(path: string): AsyncGenerator<string> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isFile()) yield path;
  if (stats?.isDirectory()) yield* walkMarkdown(path);
}
