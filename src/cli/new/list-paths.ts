import { relative, sep } from "node:path";

import { walkMarkdown } from "../walk-markdown.ts";

/** Markdown files of the repository, from its root: a new spec takes neither the number nor the place of one. */
export async function listPaths(
  repository: string,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const absolute of walkMarkdown(repository))
    paths.push(relative(repository, absolute).replaceAll(sep, "/"));
  return paths;
}
