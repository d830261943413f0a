import { changeFiles, listFiles, type FileEntry } from "./files.ts";
import type { ObjectStore } from "./object-store.ts";

/** Three-way merge, file by file; undefined where both sides changed one file in different ways. */
export function mergeTrees(
  store: ObjectStore,
  trees: {
    readonly base: string;
    readonly ours: string;
    readonly theirs: string;
  },
): string | undefined {
  const base = listFiles(store, trees.base);
  const ours = listFiles(store, trees.ours);
  const theirs = listFiles(store, trees.theirs);
  const changes = new Map<string, FileEntry | undefined>();
  for (const path of new Set([...base.keys(), ...theirs.keys()])) {
    const before = key(base.get(path));
    const wanted = key(theirs.get(path));
    const present = key(ours.get(path));
    if (wanted === before || wanted === present) continue;
    if (present !== before) return undefined;
    changes.set(path, theirs.get(path));
  }
  return changeFiles(store, trees.ours, changes);
}

function key(entry: FileEntry | undefined): string {
  return entry === undefined ? "" : `${entry.mode} ${entry.sha}`;
}
