import { distance } from "fastest-levenshtein";

import { isMarkdownPath } from "./spec-path.ts";

/** The existing Markdown file that a path which leads nowhere probably meant; undefined where none is like it. */
export function nearestPath(
  path: string,
  existing: readonly string[],
): string | undefined {
  let nearest: { readonly path: string; readonly away: number } | undefined;
  for (const candidate of existing) {
    if (candidate === path || !isMarkdownPath(candidate)) continue;
    const away = distance(stemOf(path), stemOf(candidate));
    const limit = Math.ceil(stemOf(candidate).length / 3);
    if (away <= limit && (nearest === undefined || away < nearest.away)) {
      nearest = { path: candidate, away };
    }
  }
  return nearest?.path;
}

/** Name without folder and ending, which are what people leave out. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return name.replace(/\.(?:md|markdown)$/, "");
}
