import { listFiles, type FileEntry, type FileMap } from "./files.ts";
import { findBlob, type ObjectStore } from "./object-store.ts";
import { diffTexts, splitLines, type Hunk } from "./patch.ts";

export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  /** Of the blob at the head, or of the one that went. */
  readonly sha: string;
  readonly mode: FileEntry["mode"];
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | undefined;
  readonly hunks: readonly Hunk[];
}

/** Git's default: half of the lines have to be the same. */
const SIMILAR = 0.5;
/** Pairs beyond which Git looks for exact renames only. */
const MAX_PAIRS = 10_000;

const known = new WeakMap<FileMap, WeakMap<FileMap, readonly ChangedFile[]>>();

/** What changed from one tree to another, by path, renames found as Git finds them. */
export function diffTrees(
  store: ObjectStore,
  baseTree: string,
  headTree: string,
): readonly ChangedFile[] {
  const base = listFiles(store, baseTree);
  const head = listFiles(store, headTree);
  const earlier = known.get(base) ?? new WeakMap();
  known.set(base, earlier);
  const files = earlier.get(head) ?? compare(store, base, head);
  earlier.set(head, files);
  return files;
}

function compare(
  store: ObjectStore,
  base: FileMap,
  head: FileMap,
): readonly ChangedFile[] {
  const removed = [...base.keys()].filter((path) => !head.has(path));
  const added = [...head.keys()].filter((path) => !base.has(path));
  const renames = findRenames(store, base, head, removed, added);
  const gone = new Set(renames.values());
  const paths = [
    ...removed.filter((path) => !gone.has(path)),
    ...[...head].flatMap(([path, entry]) =>
      sameEntry(base.get(path), entry) ? [] : [path],
    ),
  ];
  return paths
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((path) => changeOf(store, base, head, path, renames.get(path)));
}

function changeOf(
  store: ObjectStore,
  base: FileMap,
  head: FileMap,
  path: string,
  previousPath: string | undefined,
): ChangedFile {
  const before = base.get(previousPath ?? path);
  const after = head.get(path);
  const entry = after ?? before;
  if (entry === undefined) throw new Error(`\`${path}\` is in neither tree`);
  const text = diffTexts(bytesOf(store, before), bytesOf(store, after));
  return {
    path,
    previousPath,
    status: statusOf(before, after, previousPath),
    sha: entry.sha,
    mode: entry.mode,
    additions: text?.additions ?? 0,
    deletions: text?.deletions ?? 0,
    patch: text?.patch === "" ? undefined : text?.patch,
    hunks: text?.hunks ?? [],
  };
}

function statusOf(
  before: FileEntry | undefined,
  after: FileEntry | undefined,
  previousPath: string | undefined,
): ChangedFile["status"] {
  if (previousPath !== undefined) return "renamed";
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  return before.sha === after.sha ? "changed" : "modified";
}

/** New path to old path. */
function findRenames(
  store: ObjectStore,
  base: FileMap,
  head: FileMap,
  removed: readonly string[],
  added: readonly string[],
): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  const left = new Set(removed);
  for (const path of added) {
    const same = [...left].find(
      (old) => base.get(old)?.sha === head.get(path)?.sha,
    );
    if (same === undefined) continue;
    renames.set(path, same);
    left.delete(same);
  }
  const rest = added.filter((path) => !renames.has(path));
  if (left.size * rest.length > MAX_PAIRS) return renames;
  for (const path of rest) {
    const [best] = [...left]
      .map((old) => ({
        old,
        score: similarity(store, base.get(old), head.get(path)),
      }))
      .filter(({ score }) => score >= SIMILAR)
      .toSorted((a, b) => b.score - a.score);
    if (best === undefined) continue;
    renames.set(path, best.old);
    left.delete(best.old);
  }
  return renames;
}

/** Share of the lines of the longer text that both have. */
function similarity(
  store: ObjectStore,
  before: FileEntry | undefined,
  after: FileEntry | undefined,
): number {
  const one = splitLines(bytesOf(store, before).toString());
  const other = splitLines(bytesOf(store, after).toString());
  const counts = new Map<string, number>();
  for (const line of one) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of other) {
    const count = counts.get(line) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(line, count - 1);
  }
  return shared / Math.max(one.length, other.length, 1);
}

/** A submodule has no blob; Git shows its commit as a line of text. */
function bytesOf(store: ObjectStore, entry: FileEntry | undefined): Buffer {
  if (entry === undefined) return Buffer.alloc(0);
  if (entry.mode === "160000")
    return Buffer.from(`Subproject commit ${entry.sha}\n`);
  return findBlob(store, entry.sha)?.bytes ?? Buffer.alloc(0);
}

function sameEntry(one: FileEntry | undefined, other: FileEntry): boolean {
  return one?.sha === other.sha && one.mode === other.mode;
}
