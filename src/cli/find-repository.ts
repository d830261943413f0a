import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder at or above `folder` with a `.git` in it; `folder` itself outside of every repository. */
export function findRepository(folder: string): string {
  return (
    foldersUpwards(folder).find((one) => existsSync(join(one, ".git"))) ??
    folder
  );
}

/** The nearest folder that has the file, from `folder` up to `top`; undefined where none has it. */
export function findUpwards(
  folder: string,
  top: string,
  file: string,
): string | undefined {
  return foldersUpTo(folder, top).find((one) => existsSync(join(one, file)));
}

/** A folder and those it lies in, up to `top`. */
export function foldersUpTo(folder: string, top: string): readonly string[] {
  const folders = foldersUpwards(folder);
  return folders.slice(0, folders.indexOf(top) + 1);
}

/** A folder and those it lies in, up to the root of the file system. */
function foldersUpwards(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpwards(parent)];
}
