import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const markdown = /\.md$/i;
const skipped = new Set([".git", "node_modules"]);

/**
 * Absolute paths of the Markdown files under a folder, by name. Symbolic links to files are among them, those to folders
 * are not followed: they lead out of the folder, or round in circles.
 */
export async function* walkMarkdown(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* walkMarkdown(path);
    } else if (markdown.test(entry.name)) {
      if (entry.isFile()) yield path;
      else if (entry.isSymbolicLink() && !(await isFolder(path))) yield path;
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
