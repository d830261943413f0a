import { findEntry } from "./files.ts";
import {
  findCommit,
  type GitCommit,
  type ObjectStore,
} from "./object-store.ts";

/** The commit and everything before it, newest first: a commit always stands before its parents. */
export function listAncestors(
  store: ObjectStore,
  sha: string,
  without: ReadonlySet<string> = new Set(),
): readonly GitCommit[] {
  const seen = new Set<string>();
  const order: GitCommit[] = [];
  const stack: { readonly sha: string; readonly done: boolean }[] = [
    { sha, done: false },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const commit = findCommit(store, next.sha);
    if (commit === undefined || without.has(next.sha)) continue;
    if (next.done) order.push(commit);
    else if (!seen.has(next.sha)) {
      seen.add(next.sha);
      stack.push({ sha: next.sha, done: true });
      for (const parent of commit.parents)
        stack.push({ sha: parent, done: false });
    }
  }
  return order.toReversed();
}

/** Commits of `head` that `base` does not have, newest first. */
export function commitsBetween(
  store: ObjectStore,
  base: string,
  head: string,
): readonly GitCommit[] {
  const excluded = new Set(listAncestors(store, base).map(({ sha }) => sha));
  return listAncestors(store, head, excluded);
}

/** The newest commit that both have; undefined for unrelated histories. */
export function findMergeBase(
  store: ObjectStore,
  one: string,
  other: string,
): string | undefined {
  const mine = new Set(listAncestors(store, one).map(({ sha }) => sha));
  return listAncestors(store, other).find(({ sha }) => mine.has(sha))?.sha;
}

/** Commits that changed what stands at `path`, newest first, against their first parent. */
export function historyOfPath(
  store: ObjectStore,
  head: string,
  path: string,
): readonly GitCommit[] {
  return listAncestors(store, head).filter((commit) => {
    const [parent] = commit.parents;
    const before =
      parent === undefined ? undefined : findEntry(store, treeOf(parent), path);
    return findEntry(store, commit.tree, path)?.sha !== before?.sha;
  });

  function treeOf(sha: string): string {
    return findCommit(store, sha)?.tree ?? sha;
  }
}
