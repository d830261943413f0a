import { findMergeBase } from "../git/history.ts";
import { mergeTrees } from "../git/merge.ts";
import {
  readCommit,
  writeCommit,
  type GitCommit,
} from "../git/object-store.ts";
import type { Account } from "../state/account.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { branchSha, type Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { signatureOf } from "./signature.ts";

/** Undefined where the two are in conflict. No branch points at the commit yet. */
export function mergeCommits(
  world: World,
  { store }: Repository,
  author: Account,
  merged: {
    readonly onto: string;
    readonly head: string;
    readonly message: string;
  },
): GitCommit | undefined {
  const base = findMergeBase(store, merged.onto, merged.head);
  if (base === undefined) return undefined;
  const tree = mergeTrees(store, {
    base: readCommit(store, base).tree,
    ours: readCommit(store, merged.onto).tree,
    theirs: readCommit(store, merged.head).tree,
  });
  if (tree === undefined) return undefined;
  const signature = signatureOf(world, author);
  return writeCommit(store, {
    tree,
    parents: [merged.onto, merged.head],
    author: signature,
    committer: signature,
    message: merged.message,
  });
}

const tested = new WeakMap<
  PullRequest,
  { key: string; sha: string | undefined }
>();

/** SHA of the commit that GitHub tries on its own, to tell whether the pull request has conflicts. */
export function testMerge(world: World, pull: PullRequest): string | undefined {
  const onto = branchSha(pull.repository, pull.baseRef) ?? pull.baseSha;
  const key = `${onto} ${pull.headSha}`;
  const known = tested.get(pull);
  if (known?.key === key) return known.sha;
  const commit = mergeCommits(world, pull.repository, pull.headOwner, {
    onto,
    head: pull.headSha,
    message: `Merge ${pull.headSha} into ${onto}`,
  });
  tested.set(pull, { key, sha: commit?.sha });
  return commit?.sha;
}
