import { createHash } from "node:crypto";

/** Blobs, trees and commits by SHA. One store serves a repository and all its forks, as on GitHub. */
export type ObjectStore = Map<string, GitObject>;

export type GitObject = GitBlob | GitTree | GitCommit;

export interface GitBlob {
  readonly type: "blob";
  readonly sha: string;
  readonly bytes: Buffer;
}

export interface GitTree {
  readonly type: "tree";
  readonly sha: string;
  readonly entries: readonly TreeEntry[];
}

export interface TreeEntry {
  readonly name: string;
  readonly mode: Mode;
  readonly sha: string;
}

/** File, executable, symlink, submodule, folder. */
export type Mode = "100644" | "100755" | "120000" | "160000" | "040000";

export interface GitCommit {
  readonly type: "commit";
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** Signed by GitHub itself, as what an App commits through the API with nobody else's name on it. */
  readonly isSigned?: boolean;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

/** The tree that every empty commit has. */
export const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

export function writeBlob(
  store: ObjectStore,
  content: string | Buffer,
): string {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const sha = hash("blob", bytes);
  if (!store.has(sha)) store.set(sha, { type: "blob", sha, bytes });
  return sha;
}

export function writeTree(
  store: ObjectStore,
  unsorted: readonly TreeEntry[],
): string {
  const entries = unsorted.toSorted((a, b) =>
    Buffer.compare(sortKey(a), sortKey(b)),
  );
  const parts = entries.flatMap(({ mode, name, sha }) => [
    Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`),
    Buffer.from(sha, "hex"),
  ]);
  const sha = hash("tree", Buffer.concat(parts));
  if (!store.has(sha)) store.set(sha, { type: "tree", sha, entries });
  return sha;
}

export function writeCommit(
  store: ObjectStore,
  commit: Omit<GitCommit, "type" | "sha">,
): GitCommit {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
    ...(commit.isSigned === true
      ? ["gpgsig -----SIGNED BY THE STAND-IN-----"]
      : []),
    "",
    commit.message,
  ];
  const sha = hash("commit", Buffer.from(lines.join("\n")));
  const written: GitCommit = { type: "commit", sha, ...commit };
  store.set(sha, written);
  return written;
}

export function findBlob(store: ObjectStore, sha: string): GitBlob | undefined {
  const found = store.get(sha);
  return found?.type === "blob" ? found : undefined;
}

/** Undefined where there is no such tree; a commit's SHA stands for its tree. */
export function findTree(store: ObjectStore, sha: string): GitTree | undefined {
  const found = store.get(sha);
  if (found?.type === "commit") return findTree(store, found.tree);
  return found?.type === "tree" ? found : undefined;
}

export function findCommit(
  store: ObjectStore,
  sha: string,
): GitCommit | undefined {
  const found = store.get(sha);
  return found?.type === "commit" ? found : undefined;
}

/** For SHAs that the stand-in itself keeps, where a missing one is a fault of its own. */
export function readCommit(store: ObjectStore, sha: string): GitCommit {
  const found = findCommit(store, sha);
  if (found === undefined) throw new Error(`There is no commit \`${sha}\``);
  return found;
}

function hash(type: string, bytes: Buffer): string {
  return createHash("sha1")
    .update(`${type} ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}

/** Git sorts a folder as if its name ended in a slash. */
function sortKey({ name, mode }: TreeEntry): Buffer {
  return Buffer.from(mode === "040000" ? `${name}/` : name);
}

function signatureLine({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`;
}
