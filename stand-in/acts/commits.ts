import { changeFiles, findEntry, type FileEntry } from "../git/files.ts";
import {
  EMPTY_TREE,
  readCommit,
  writeBlob,
  writeCommit,
  type GitCommit,
} from "../git/object-store.ts";
import type { Account } from "../state/account.ts";
import type { Repository } from "../state/repository.ts";
import { signatureOf } from "../derived/signature.ts";
import type { World } from "../state/world.ts";

/** What stands at a path after a commit: text, bytes, nothing, a link, another repository's commit, or a moved file. */
export type FileChange =
  | string
  | Buffer
  | null
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly executable: string }
  | { readonly movedFrom: string; readonly text?: string };

export type FileChanges = Readonly<Record<string, FileChange>>;

export interface NewCommit {
  readonly parent: string | undefined;
  readonly author: Account;
  readonly message: string;
  readonly isSigned?: boolean;
}

/** Writes a commit with some files changed; no branch points at it yet. */
export function commitFiles(
  world: World,
  repository: Repository,
  files: FileChanges,
  { parent, author, message, isSigned = false }: NewCommit,
): GitCommit {
  const { store } = repository;
  const base =
    parent === undefined ? EMPTY_TREE : readCommit(store, parent).tree;
  const changes = new Map<string, FileEntry | undefined>();
  for (const [path, change] of Object.entries(files)) {
    changes.set(path, entryFor(repository, base, change));
    if (isMove(change)) changes.set(change.movedFrom, undefined);
  }
  const signature = signatureOf(world, author);
  return writeCommit(store, {
    tree: changeFiles(store, base, changes),
    parents: parent === undefined ? [] : [parent],
    author: signature,
    committer: signature,
    message,
    isSigned,
  });
}

function entryFor(
  { store }: Repository,
  baseTree: string,
  change: FileChange,
): FileEntry | undefined {
  if (change === null) return undefined;
  if (typeof change === "string" || Buffer.isBuffer(change))
    return { mode: "100644", sha: writeBlob(store, change) };
  if ("symlink" in change)
    return { mode: "120000", sha: writeBlob(store, change.symlink) };
  if ("submodule" in change) return { mode: "160000", sha: change.submodule };
  if ("executable" in change)
    return { mode: "100755", sha: writeBlob(store, change.executable) };
  if (change.text !== undefined)
    return { mode: "100644", sha: writeBlob(store, change.text) };
  const moved = findEntry(store, baseTree, change.movedFrom);
  if (moved === undefined || moved.mode === "040000")
    throw new Error(`There is no file \`${change.movedFrom}\` to move`);
  return { mode: moved.mode, sha: moved.sha };
}

function isMove(
  change: FileChange,
): change is { readonly movedFrom: string; readonly text?: string } {
  return (
    typeof change === "object" &&
    change !== null &&
    !Buffer.isBuffer(change) &&
    "movedFrom" in change
  );
}
