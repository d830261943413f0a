import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";

const markdown = /\.(?:md|markdown)$/i;

/**
 * Absolute paths of the Markdown files under a folder, by name; none where there is no such folder. Symbolic links to
 * files are among them, those to folders are not followed: they lead out of the folder, or round in circles.
 */
export async function* walkMarkdown(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkipped(folder, entry.name)) yield* walkMarkdown(path);
    } else if (markdown.test(entry.name)) {
      if (entry.isFile()) yield path;
      else if (entry.isSymbolicLink() && !(await isFolder(path))) yield path;
    }
  }
}

/** What is installed, git's own, and templates: written like specs, and none. */
function isSkipped(folder: string, name: string): boolean {
  return (
    name === "node_modules" ||
    name === ".git" ||
    (name === "spec-templates" && basename(folder) === ".github")
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
