import type { Config } from "../config/config.ts";
import { compileGlobs } from "../config/glob.ts";
import type { Template } from "../template/template.ts";

/**
 * Pattern for the path of a new spec: the template's own, or, where that is none that the configuration looks at, one
 * in the configured folder. Undefined where neither says.
 */
export function specPattern(
  { name, path }: Pick<Template, "name" | "path">,
  config: Config | undefined,
): string | undefined {
  const globs = (config?.specs ?? [])
    .filter(({ template }) => template === name)
    .map((spec) => spec.path);
  const isSeen = (pattern: string) =>
    globs.some((glob) => compileGlobs([glob])(exampleOf(pattern)));
  if (globs.length === 0 || (path !== undefined && isSeen(path))) return path;
  const derived = globs.flatMap((glob) => patternFrom(glob) ?? []).find(isSeen);
  return derived ?? path;
}

function exampleOf(pattern: string): string {
  return pattern.replaceAll("{number}", "1").replaceAll("{slug}", "a");
}

/** Of folders and an ending, as most globs are: `docs/specs/{number}-{slug}.prd.md` of `docs/specs/*.prd.md`. */
export function patternFrom(
  glob: string,
  name = "{number}-{slug}",
): string | undefined {
  const simple = /^((?:[^*?[\]{}/]+\/)*)(?:\*\*\/)?\*([^*?[\]{}/]*\.md)$/;
  const match = simple.exec(glob);
  return match ? `${match[1]}${name}${match[2]}` : undefined;
}
