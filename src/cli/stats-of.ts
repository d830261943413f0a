import { statSync, type Stats } from "node:fs";

/** What a path leads to; undefined where that is nothing, or nothing that can be reached. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
