import { readdirSync, type Dirent } from "node:fs";
import { basename, join } from "node:path";

import { isMissing } from "./cannot-be-read.ts";
import { statsOf } from "./stats-of.ts";

const markdown = /\.(?:md|markdown)$/i;

/** Takes a folder that cannot be read, by its absolute path, and what the system says. */
export type RefuseFolder = (folder: string, cause: unknown) => void;

/**
 * Absolute paths of the Markdown files under a folder, by name; none where there is no such folder. Symbolic links to
 * files are among them, those to folders are not followed: they lead out of the folder, or round in circles. Folders
 * that cannot be read go to `refuse`.
 */
export async function* walkMarkdown(
  folder: string,
  refuse: RefuseFolder,
): AsyncGenerator<string> {
  for (const entry of readEntries(folder, refuse)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkipped(folder, entry.name)) yield* walkMarkdown(path, refuse);
    } else if (markdown.test(entry.name)) {
      if (entry.isFile()) yield path;
      else if (entry.isSymbolicLink() && !statsOf(path)?.isDirectory())
        yield path;
    }
  }
}

function readEntries(folder: string, refuse: RefuseFolder): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (!isMissing(cause)) refuse(folder, cause);
    return [];
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
