import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const dayMs = 24 * 60 * 60 * 1000;

/** Leaves the files that were written last, as far as they fit; and no draft that a killed run left behind the day before. */
export function dropOldFiles(folder: string, limit: number): void {
  const files = readdirSync(folder)
    .filter((name) => /\.(?:reports|draft)$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = statSync(path);
      return { path, size, mtimeMs };
    })
    .toSorted((a, b) => b.mtimeMs - a.mtimeMs);
  const newest = files[0]?.mtimeMs ?? 0;
  let bytes = 0;
  for (const { path, size, mtimeMs } of files) {
    bytes += size;
    const isLeftOver = path.endsWith(".draft") && mtimeMs < newest - dayMs;
    if (isLeftOver || bytes > limit) rmSync(path, { force: true });
  }
}
