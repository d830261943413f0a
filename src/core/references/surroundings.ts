import type { Place } from "./resolve-target.ts";

/** What was read around a document, for what it refers to. Plain data: it crosses threads. */
export interface Surroundings extends Place {
  /** False outside of a repository: there a document may have been copied without what it links. */
  readonly isWhole: boolean;
  /** Names in a folder, by its path from the root; none where there is no such folder. One that was not looked at is not in it. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** Texts of files, by their paths from the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that were wanted and not looked at, since there were too many. */
  readonly unread: ReadonlySet<string>;
}

/** Paths from the root that have to be read. */
export interface WantedSurroundings {
  readonly folders: readonly string[];
  readonly texts: readonly string[];
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function joinPath(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** Undefined where nobody has looked. */
export function isThere(
  { folders, path: own }: Surroundings,
  path: string,
): boolean | undefined {
  if (path === "" || path === own) return true;
  return folders.get(folderOf(path))?.includes(nameOf(path));
}
