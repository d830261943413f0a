import type { Template } from "../template/template.ts";
import { slugOf } from "./slug.ts";
import { nextNumber } from "./spec-number.ts";

/** Where a new spec goes. */
export interface SpecPlace {
  readonly path: string;
  readonly branch: string;
}

export interface SpecOrigin {
  readonly title: string;
  /** Number of the issue or pull request that the spec starts from. */
  readonly issue: number | undefined;
  /** Paths of all specs, those in open pull requests included, without one that was started from this issue. */
  readonly taken: readonly string[];
}

/** `docs/specs/12-usage.prd.md` on the branch `spec/12-usage`. */
export function placeSpec(
  template: Pick<Template, "path">,
  { title, issue, taken }: SpecOrigin,
): SpecPlace {
  const pattern = safePattern(template.path);
  const number = nextNumber(pattern, issue, taken);
  const slug = slugOf(title);
  const path = freePath(
    pattern.replaceAll("{number}", number).replaceAll("{slug}", slug),
    taken,
  );
  return { path, branch: `${branchPrefix(issue ?? Number(number))}${slug}` };
}

/** Folder that specs of a template lie in, or the one above their own folders: no slash at its end, empty for the root. */
export function specFolder({ path }: Pick<Template, "path">): string {
  const [fixed = ""] = safePattern(path).split("{", 1);
  return fixed.slice(0, Math.max(fixed.lastIndexOf("/"), 0));
}

/** What the branch of an issue's spec starts with; the title, and so the rest of the name, may have changed since. */
export function branchPrefix(issue: number): string {
  return `spec/${issue}-`;
}

const defaultPattern = "docs/specs/{number}-{slug}.md";

/** A template's path that leaves the repository, or is no Markdown file, is not used. */
function safePattern(pattern: string | undefined): string {
  const isSafe =
    pattern !== undefined &&
    /^[^/\\].*\.(?:md|markdown)$/i.test(pattern) &&
    !pattern.split(/[/\\]/).includes("..");
  return isSafe ? pattern : defaultPattern;
}

/** Two specs of one title, where the pattern has no number: the second is `usage-2.md`. */
function freePath(path: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let free = path;
  for (let copy = 2; used.has(free.toLowerCase()); copy++) {
    free = path.replace(/(?=\.[^/]*$)/, `-${copy}`);
  }
  return free;
}
