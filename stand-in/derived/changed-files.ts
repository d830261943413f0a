import { diffTrees, type ChangedFile } from "../git/diff-trees.ts";
import { findMergeBase } from "../git/history.ts";
import { readCommit } from "../git/object-store.ts";
import type { PullRequest } from "../state/pull-request.ts";
import type { Repository } from "../state/repository.ts";

/** Files of the pull request, against where its head left the base. */
export function changedFiles(pull: PullRequest): readonly ChangedFile[] {
  return changedSince(pull.repository, pull.baseSha, pull.headSha);
}

/** As `base...head` compares them: three dots. */
export function changedSince(
  { store }: Repository,
  base: string,
  head: string,
): readonly ChangedFile[] {
  const from = findMergeBase(store, base, head) ?? base;
  return diffTrees(
    store,
    readCommit(store, from).tree,
    readCommit(store, head).tree,
  );
}
