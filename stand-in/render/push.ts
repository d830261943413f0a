import { diffTrees } from "../git/diff-trees.ts";
import { commitsBetween, listAncestors } from "../git/history.ts";
import {
  EMPTY_TREE,
  findCommit,
  readCommit,
  type GitCommit,
} from "../git/object-store.ts";
import type { Account } from "../state/account.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { accountOf } from "./commit.ts";
import { isoTime, repoWebUrl } from "./urls.ts";

const NOTHING = "0".repeat(40);
/** GitHub tells of no more. */
const MAX_COMMITS = 2_048;

export function renderPush(
  world: World,
  repository: Repository,
  pusher: Account,
  push: {
    readonly ref: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  },
): object {
  const { ref, before, after } = push;
  const commits = commitsOf(repository, before, after)
    .slice(0, MAX_COMMITS)
    .map((commit) => renderPushed(world, repository, commit));
  const head =
    after === undefined ? undefined : findCommit(repository.store, after);
  const from = (before ?? NOTHING).slice(0, 12);
  const to = (after ?? NOTHING).slice(0, 12);
  return {
    ref,
    before: before ?? NOTHING,
    after: after ?? NOTHING,
    created: before === undefined,
    deleted: after === undefined,
    forced: isForced(repository, before, after),
    base_ref: null,
    compare: repoWebUrl(world, repository, `/compare/${from}...${to}`),
    commits: commits.toReversed(),
    head_commit:
      head === undefined ? null : renderPushed(world, repository, head),
    pusher: { name: pusher.login, email: `${pusher.login}@example.com` },
  };
}

function commitsOf(
  repository: Repository,
  before: string | undefined,
  after: string | undefined,
): readonly GitCommit[] {
  if (after === undefined) return [];
  const base =
    before ?? repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  return base === undefined
    ? listAncestors(repository.store, after)
    : commitsBetween(repository.store, base, after);
}

function renderPushed(
  world: World,
  repository: Repository,
  commit: GitCommit,
): object {
  const { store } = repository;
  const [parent] = commit.parents;
  const base =
    parent === undefined ? EMPTY_TREE : readCommit(store, parent).tree;
  const files = diffTrees(store, base, commit.tree);
  const of = (...statuses: readonly string[]) =>
    files
      .filter(({ status }) => statuses.includes(status))
      .map(({ path }) => path);
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: isoTime(commit.author.date),
    url: repoWebUrl(world, repository, `/commit/${commit.sha}`),
    author: renderPerson(world, commit, "author"),
    committer: renderPerson(world, commit, "committer"),
    added: of("added", "renamed"),
    removed: [
      ...of("removed"),
      ...files.flatMap(({ previousPath }) => previousPath ?? []),
    ],
    modified: of("modified", "changed"),
  };
}

function renderPerson(
  world: World,
  commit: GitCommit,
  role: "author" | "committer",
): object {
  const { name, email } = commit[role];
  const account = accountOf(world, commit[role]);
  return { name, email, ...(account && { username: account.login }) };
}

function isForced(
  { store }: Repository,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (before === undefined || after === undefined) return false;
  return !listAncestors(store, after).some(({ sha }) => sha === before);
}
