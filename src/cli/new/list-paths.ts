import { relative, sep } from "node:path";

import { walkMarkdown } from "../walk-markdown.ts";

/** Markdown files of the repository, from its root: a new spec takes neither the number nor the place of one. */
export async function listPaths(
  repository: string,
): Promise<readonly string[]> {
  const paths: string[] = [];
  // A folder that cannot be read has none that could be seen; nothing is overwritten there either.
  for await (const absolute of walkMarkdown(repository, () => {}))
    paths.push(relative(repository, absolute).replaceAll(sep, "/"));
  return paths;
}
