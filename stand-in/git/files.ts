import {
  EMPTY_TREE,
  findTree,
  writeTree,
  type GitTree,
  type Mode,
  type ObjectStore,
  type TreeEntry,
} from "./object-store.ts";

export interface FileEntry {
  readonly mode: Exclude<Mode, "040000">;
  readonly sha: string;
}

/** Every file of a tree by its path, in Git's order; submodules and symlinks are entries like others. */
export type FileMap = ReadonlyMap<string, FileEntry>;

const known = new WeakMap<GitTree, FileMap>();

export function listFiles(store: ObjectStore, treeSha: string): FileMap {
  const tree = findTree(store, treeSha);
  if (tree === undefined) return new Map();
  const before = known.get(tree);
  if (before !== undefined) return before;
  const files = new Map<string, FileEntry>();
  for (const { name, mode, sha } of tree.entries) {
    if (mode !== "040000") files.set(name, { mode, sha });
    else {
      for (const [path, entry] of listFiles(store, sha))
        files.set(`${name}/${path}`, entry);
    }
  }
  known.set(tree, files);
  return files;
}

/** Entry at a path of any depth below a tree or a commit; undefined where there is none. The empty path is the tree itself. */
export function findEntry(
  store: ObjectStore,
  treeSha: string,
  path: string,
): { readonly mode: Mode; readonly sha: string } | undefined {
  const root = findTree(store, treeSha)?.sha ?? treeSha;
  let at: { mode: Mode; sha: string } = { mode: "040000", sha: root };
  for (const name of path.split("/").filter((part) => part !== "")) {
    const tree = at.mode === "040000" ? findTree(store, at.sha) : undefined;
    const entry = tree?.entries.find((candidate) => candidate.name === name);
    if (entry === undefined) return undefined;
    at = entry;
  }
  return at;
}

/** The tree with some paths changed; undefined takes a path away, and folders left empty go with it. */
export function changeFiles(
  store: ObjectStore,
  treeSha: string,
  changes: ReadonlyMap<string, FileEntry | undefined>,
): string {
  const here: TreeEntry[] = [];
  const below = new Map<string, Map<string, FileEntry | undefined>>();
  for (const [path, entry] of changes) {
    const slash = path.indexOf("/");
    if (slash < 0) {
      if (entry !== undefined) here.push({ name: path, ...entry });
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = below.get(folder) ?? new Map();
    below.set(folder, inside.set(path.slice(slash + 1), entry));
  }
  const before = findTree(store, treeSha)?.entries ?? [];
  for (const [name, inside] of below) {
    const old = before.find((entry) => entry.name === name);
    const base = old?.mode === "040000" ? old.sha : EMPTY_TREE;
    const sha = changeFiles(store, base, inside);
    if (sha !== EMPTY_TREE) here.push({ name, mode: "040000", sha });
    else if (old !== undefined && old.mode !== "040000") here.push(old);
  }
  const kept = before.filter(
    ({ name }) => !changes.has(name) && !below.has(name),
  );
  // A file and a folder of one name: the later word wins.
  const entries = new Map(
    [...kept, ...here].map((entry) => [entry.name, entry]),
  );
  return writeTree(store, [...entries.values()]);
}
