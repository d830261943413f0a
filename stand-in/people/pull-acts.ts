import { accountNamed } from "../acts/accounts.ts";
import { commitFiles, type FileChanges } from "../acts/commits.ts";
import { destroyGroup, enqueue, mergeGroup } from "../acts/merge-queue.ts";
import { mergePull } from "../acts/merging.ts";
import {
  editPull,
  openPull,
  reopenPull,
  requestReviewers,
  setDraft,
} from "../acts/pulls.ts";
import { createRef, deleteRef, moveRef } from "../acts/refs.ts";
import { forkRepository } from "../acts/repositories.ts";
import type { Account } from "../state/account.ts";
import type { MergeGroup, PullRequest } from "../state/pull-request.ts";
import { branchSha, type Repository } from "../state/repository.ts";
import { actor, type Stage } from "./stage.ts";

export interface OpenedPull {
  readonly title?: string;
  readonly body?: string;
  readonly branch?: string;
  readonly base?: string;
  readonly files?: FileChanges;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  /** From a fork of one's own, made where there is none. */
  readonly fork?: boolean;
  readonly message?: string;
}

/** What a person does with branches and pull requests. */
export function pullActs({ world, hooks }: Stage, account: Account) {
  const self = actor(account);

  function commit(
    repository: Repository,
    branch: string,
    from: string,
    files: FileChanges,
    message: string,
  ): void {
    const parent = branchSha(repository, branch) ?? branchSha(repository, from);
    const made = commitFiles(world, repository, files, {
      parent,
      author: account,
      message,
    });
    moveRef(world, self, repository, `refs/heads/${branch}`, made.sha);
  }

  return {
    opensPullRequest: (
      repository: Repository,
      wanted: OpenedPull,
    ): Promise<PullRequest> =>
      hooks.during(() => {
        const base = wanted.base ?? repository.defaultBranch;
        const branch =
          wanted.branch ?? `${account.login}-${repository.lastNumber + 1}`;
        const head =
          wanted.fork === true
            ? forkRepository(world, repository, account)
            : repository;
        const title = wanted.title ?? "Change something";
        if (wanted.files !== undefined)
          commit(head, branch, base, wanted.files, wanted.message ?? title);
        return openPull(world, self, repository, {
          title,
          body: wanted.body,
          base,
          headRepository: head,
          headRef: branch,
          isDraft: wanted.draft,
          labels: wanted.labels,
        });
      }),

    /** Commits to the branch of a pull request. */
    pushes: (
      pull: PullRequest,
      files: FileChanges,
      message = "Push more",
    ): Promise<void> =>
      hooks.during(() => {
        if (pull.headRepository === undefined)
          throw new Error("The fork of the pull request is gone");
        commit(pull.headRepository, pull.headRef, pull.baseRef, files, message);
      }),

    /** Commits to any branch, made from the default one where there is none. */
    pushesTo: (
      repository: Repository,
      branch: string,
      files: FileChanges,
      message = "Push something",
    ): Promise<void> =>
      hooks.during(() =>
        commit(repository, branch, repository.defaultBranch, files, message),
      ),

    /** Commits to the branch that the pull request goes to. */
    pushesToBase: (
      { repository, baseRef }: PullRequest,
      files: FileChanges,
      message = "Push to the base",
    ): Promise<void> =>
      hooks.during(() => commit(repository, baseRef, baseRef, files, message)),

    /** Points the branch of a pull request at another commit, as a forced push does. */
    forcePushes: (pull: PullRequest, sha: string): Promise<void> =>
      hooks.during(() => {
        const { headRepository, headRef } = pull;
        if (headRepository === undefined)
          throw new Error("The fork of the pull request is gone");
        moveRef(world, self, headRepository, `refs/heads/${headRef}`, sha);
      }),

    /** Makes a branch from the default one, with no commit of its own. */
    branches: (repository: Repository, branch: string): Promise<void> =>
      hooks.during(() =>
        createRef(
          world,
          self,
          repository,
          `refs/heads/${branch}`,
          branchSha(repository, repository.defaultBranch) ?? "",
        ),
      ),

    deletesBranch: (repository: Repository, branch: string): Promise<void> =>
      hooks.during(() =>
        deleteRef(world, self, repository, `refs/heads/${branch}`),
      ),

    forks: (repository: Repository): Repository =>
      forkRepository(world, repository, account),

    /** Title, body, base. */
    edits: (
      pull: PullRequest,
      changes: {
        readonly title?: string;
        readonly body?: string;
        readonly base?: string;
      },
    ): Promise<void> =>
      hooks.during(() => editPull(world, self, pull, changes)),

    marksReady: (pull: PullRequest): Promise<void> =>
      hooks.during(() => setDraft(world, self, pull, false)),

    convertsToDraft: (pull: PullRequest): Promise<void> =>
      hooks.during(() => setDraft(world, self, pull, true)),

    reopens: (pull: PullRequest): Promise<void> =>
      hooks.during(() => reopenPull(world, self, pull)),

    asksForReview: (pull: PullRequest, ...people: string[]): Promise<void> =>
      hooks.during(() =>
        requestReviewers(
          world,
          self,
          pull,
          people.map((login) => accountNamed(world, login)),
          [],
        ),
      ),

    merges: (pull: PullRequest): Promise<string> =>
      hooks.during(() => mergePull(world, self, pull, undefined)),

    /** Puts pull requests into the merge queue as one group. */
    queues: (first: PullRequest, ...more: PullRequest[]): Promise<MergeGroup> =>
      hooks.during(() => enqueue(world, self, [first, ...more])),

    /** The queue merges a group whose checks passed. */
    mergesGroup: (repository: Repository, group: MergeGroup): Promise<void> =>
      hooks.during(() => mergeGroup(world, self, repository, group)),

    dissolvesGroup: (
      repository: Repository,
      group: MergeGroup,
      reason: "invalidated" | "dequeued" = "dequeued",
    ): Promise<void> =>
      hooks.during(() => destroyGroup(world, self, repository, group, reason)),
  };
}
