import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

import { walkMarkdown } from "./walk-markdown.ts";

/** Absolute paths of the Markdown files under `root` that match a pattern; none where it has no wildcards and is no file. */
export async function* matchFiles(
  root: string,
  pattern: string,
): AsyncGenerator<string> {
  const { default: picomatch } = await import("picomatch");
  const { base, glob } = picomatch.scan(pattern);
  const folder = resolve(root, base);
  const stats = await stat(folder).catch(() => undefined);
  if (glob === "" && stats?.isFile()) yield folder;
  if (glob === "" || !stats?.isDirectory()) return;

  const matches = picomatch(glob, { dot: true });
  for await (const path of walkMarkdown(folder))
    if (matches(relative(folder, path).replaceAll(sep, "/"))) yield path;
}
