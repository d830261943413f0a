import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

import { isStrayConfig } from "../core/config/config-path.ts";
import { foldersUpTo } from "./find-repository.ts";

/** Files from a folder up to that of the repository that look like a configuration, as seen from the folder. */
export function strayConfigs(
  cwd: string,
  repository: string,
): readonly string[] {
  return foldersUpTo(cwd, repository).flatMap((folder) =>
    [...namesIn(folder, ""), ...namesIn(folder, ".github/")]
      .filter(isStrayConfig)
      .map((path) => relative(cwd, join(folder, path)).replaceAll(sep, "/")),
  );
}

function namesIn(folder: string, below: string): readonly string[] {
  try {
    return readdirSync(join(folder, below)).map((name) => `${below}${name}`);
  } catch {
    return [];
  }
}
