import type { Config } from "../config/config.ts";
import { compileGlobs, type PathMatcher } from "../config/glob.ts";
import { templateFolder } from "../template/template-folder.ts";

/** Where teams keep specs that have told Specgate nothing else. */
const usualPlaces = [
  "specs/**/*.md",
  "docs/specs/**/*.md",
  "docs/prd/**/*.md",
  "docs/prds/**/*.md",
  "docs/rfcs/**/*.md",
  "rfcs/**/*.md",
  "**/*.prd.md",
  "**/*.spec.md",
  "openspec/specs/**/spec.md",
  "openspec/changes/**/spec.md",
  "openspec/changes/**/proposal.md",
  ".kiro/specs/**/requirements.md",
  // Beside the spec of Spec Kit: how it is built, and lists to tick.
  "!specs/*/{plan,tasks,research,data-model,quickstart}.md",
  "!specs/*/checklists/**",
  "!specs/*/contracts/**",
  "!**/README.md",
  "!**/index.md",
  "!**/*template*.md",
];

export function isMarkdownPath(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** Tells specs by their path. Without a configuration none is one: then only its own front matter makes a file a spec. */
export function compileSpecPaths(config: Config | undefined): PathMatcher {
  if (config === undefined) return () => false;
  const places = config.specs?.map((spec) => spec.path) ?? usualPlaces;
  const matches = compileGlobs(places);
  return (path) => canBeSpec(path) && matches(path);
}

/** Templates are written like specs and are none. */
export function canBeSpec(path: string): boolean {
  return isMarkdownPath(path) && !path.startsWith(`${templateFolder}/`);
}
