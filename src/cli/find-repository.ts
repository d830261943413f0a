import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder at or above `folder` with a `.git` in it; undefined outside of every repository. */
export function findRepository(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRepository(parent);
}
