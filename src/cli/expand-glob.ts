import { relative, resolve, sep } from "node:path";

import { compileGlobs, problemOfGlob } from "../core/config/glob.ts";
import { UsageError } from "./usage-error.ts";
import { type RefuseFolder, walkMarkdown } from "./walk-markdown.ts";

/**
 * Absolute paths of the Markdown files that a pattern like `../docs/**\/*.md` matches; none where it has no wildcard. Throws a
 * `UsageError` for what is no pattern.
 */
export async function* expandGlob(
  cwd: string,
  pattern: string,
  refuse: RefuseFolder,
): AsyncGenerator<string> {
  const { base, glob } = splitGlob(pattern);
  if (glob === "") return;
  const problem = problemOfGlob(glob);
  if (problem !== undefined) throw new UsageError(problem);

  const folder = resolve(cwd, base);
  const matches = compileGlobs([glob]);
  for await (const path of walkMarkdown(folder, refuse))
    if (matches(relative(folder, path).replaceAll(sep, "/"))) yield path;
}

export function isPattern(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** The folder in front of the first name with a wildcard, and the rest. */
function splitGlob(pattern: string): {
  readonly base: string;
  readonly glob: string;
} {
  const names = pattern.split("/");
  const first = names.findIndex(isPattern);
  if (first < 0) return { base: pattern, glob: "" };
  const base = names.slice(0, first).join("/");
  return {
    base: base === "" && pattern.startsWith("/") ? "/" : base,
    glob: names.slice(first).join("/"),
  };
}
