import { existsSync, readdirSync, type Dirent } from "node:fs";
import { basename, join } from "node:path";

import { statsOf } from "./stats-of.ts";
import { UsageError } from "./usage-error.ts";

const markdown = /\.(?:md|markdown)$/i;

/**
 * Absolute paths of the Markdown files under a folder, by name; none where there is no such folder. Symbolic links to
 * files are among them, those to folders are not followed: they lead out of the folder, or round in circles.
 */
export async function* walkMarkdown(folder: string): AsyncGenerator<string> {
  for (const entry of readEntries(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkipped(folder, entry.name)) yield* walkMarkdown(path);
    } else if (markdown.test(entry.name)) {
      if (entry.isFile()) yield path;
      else if (entry.isSymbolicLink() && !statsOf(path)?.isDirectory())
        yield path;
    }
  }
}

function readEntries(folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (!existsSync(folder)) return [];
    throw new UsageError(`Folder \`${folder}\` cannot be read`, { cause });
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
