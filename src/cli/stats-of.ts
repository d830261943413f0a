import { lstatSync, statSync, type Stats } from "node:fs";

/** What a path leads to; undefined where that is nothing, or nothing that can be reached. */
export function statsOf(path: string): Stats | undefined {
  return orNone(() => statSync(path));
}

/** Whether a path is that of a symbolic link, wherever it leads. */
export function isLink(path: string): boolean {
  return orNone(() => lstatSync(path))?.isSymbolicLink() === true;
}

function orNone(read: () => Stats): Stats | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
