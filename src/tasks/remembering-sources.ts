import type { FileState } from "../core/policy/snapshot.ts";
import type { FileAt, Sources } from "./ports.ts";

/** Asks once for what is asked for again and again while one repository is looked at: commits do not change. */
export function rememberingSources(
  sources: Pick<Sources, "read">,
): Pick<Sources, "read"> {
  const files = new Map<string, FileState>();
  const folders = new Map<string, readonly string[]>();
  return {
    async read(repo, wanted) {
      const missing = {
        files: wanted.files.filter((at) => !files.has(keyOf(at))),
        folders: wanted.folders.filter((at) => !folders.has(keyOf(at))),
      };
      if (missing.files.length + missing.folders.length > 0) {
        const read = await sources.read(repo, missing);
        remember(files, missing.files, read.files);
        remember(folders, missing.folders, read.folders);
      }
      return {
        files: wanted.files.flatMap((at) => files.get(keyOf(at)) ?? []),
        folders: wanted.folders.map((at) => folders.get(keyOf(at)) ?? []),
      };
    },
  };
}

function remember<Read>(
  known: Map<string, Read>,
  wanted: readonly FileAt[],
  read: readonly Read[],
): void {
  for (const [index, at] of wanted.entries()) {
    const one = read[index];
    if (one !== undefined) known.set(keyOf(at), one);
  }
}

function keyOf({ sha, path }: FileAt): string {
  return `${sha}:${path}`;
}
