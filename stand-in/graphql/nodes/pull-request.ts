import { changedFiles } from "../../derived/changed-files.ts";
import { closingIssues } from "../../derived/closing-issues.ts";
import { testMerge } from "../../derived/merge-commit.ts";
import { stateOf } from "../../derived/pull-state.ts";
import { commitsBetween } from "../../git/history.ts";
import { findCommit } from "../../git/object-store.ts";
import { isoTimeOrNull, repoWebUrl } from "../../render/urls.ts";
import type { PullRequest } from "../../state/pull-request.ts";
import { fullName, type Repository } from "../../state/repository.ts";
import { connection, connectionOf, type Page } from "../connection.ts";
import { need, nodeOrNull, type Context, type Subject } from "../context.ts";
import { conversationFields } from "./conversation.ts";

export function pullNode(context: Context, pull: PullRequest) {
  return {
    __typename: "PullRequest",
    ...conversationFields(context, pull),
    ...stateFields(context, pull),
    ...sideFields(context, pull),
    ...diffFields(context, pull),
    ...reviewFields(context, pull),
    closingIssuesReferences: (page: Page) => {
      need(context, pull.repository, "issues:read");
      const issues = closingIssues(context.world, pull);
      return connection(context, issues, page, "closingIssuesReferences");
    },
  };
}

function stateFields(context: Context, pull: PullRequest) {
  const { world } = context;
  const { repository, number } = pull;
  const url = repoWebUrl(world, repository, `/pull/${number}`);
  const isMergeable = () => testMerge(world, pull) !== undefined;
  return {
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    url,
    permalink: url,
    resourcePath: `/${fullName(repository)}/pull/${number}`,
    state: stateOf(pull),
    isDraft: pull.isDraft,
    merged: pull.mergedAt !== undefined,
    mergedAt: isoTimeOrNull(pull.mergedAt),
    mergedBy: () => nodeOrNull(context, pull.mergedBy),
    mergeable: () => (isMergeable() ? "MERGEABLE" : "CONFLICTING"),
    mergeCommit: () => commitOrNull(context, repository, pull.mergeSha),
    potentialMergeCommit: () =>
      commitOrNull(context, repository, testMerge(world, pull)),
    isInMergeQueue: repository.mergeGroups.some(
      ({ pulls, state }) => state === "waiting" && pulls.includes(pull),
    ),
  };
}

function sideFields(context: Context, pull: PullRequest) {
  const { repository, headRepository, baseRef, headRef } = pull;
  return {
    baseRefName: baseRef,
    baseRefOid: pull.baseSha,
    baseRef: () => refOrNull(context, repository, baseRef),
    baseRepository: () => context.node(repository),
    headRefName: headRef,
    headRefOid: pull.headSha,
    headRef: () => refOrNull(context, headRepository, headRef),
    headRepository: () => nodeOrNull(context, headRepository),
    headRepositoryOwner: () => context.node(pull.headOwner),
    isCrossRepository: headRepository !== repository,
    maintainerCanModify: pull.maintainerCanModify,
  };
}

function diffFields(context: Context, pull: PullRequest) {
  const { repository } = pull;
  const commits = () =>
    commitsBetween(repository.store, pull.baseSha, pull.headSha).toReversed();
  return {
    additions: () => sum(changedFiles(pull).map(({ additions }) => additions)),
    deletions: () => sum(changedFiles(pull).map(({ deletions }) => deletions)),
    changedFiles: () => changedFiles(pull).length,
    files: (page: Page) => {
      const files = changedFiles(pull)
        .slice(0, 3_000)
        .map((file): Subject => ({ kind: "ChangedFile", file }));
      return connection(context, files, page, "files");
    },
    commits: (page: Page) =>
      connectionOf(commits().slice(-250), page, "commits", (commit) => ({
        __typename: "PullRequestCommit",
        id: `PURC_kw${pull.id}${commit.sha}`,
        commit: () => context.node({ kind: "Commit", repository, commit }),
        pullRequest: () => context.node(pull),
      })),
  };
}

function reviewFields(context: Context, pull: PullRequest) {
  const visible = () =>
    pull.reviews.filter(
      ({ state, author }) =>
        state !== "PENDING" || author === context.caller.account,
    );
  return {
    reviews: (
      page: Page & {
        states?: readonly string[] | null;
        author?: string | null;
      },
    ) => {
      const reviews = visible().filter(
        ({ state, author }) =>
          (page.states?.includes(state) ?? true) &&
          (page.author == null || author.login === page.author),
      );
      return connection(context, reviews, page, "reviews");
    },
    reviewThreads: (page: Page) => {
      const threads = pull.threads.filter(({ comments }) =>
        comments.some(({ review }) => visible().includes(review)),
      );
      return connection(context, threads, page, "reviewThreads");
    },
    reviewDecision: () => decision(pull),
    totalCommentsCount:
      pull.comments.length +
      pull.threads.flatMap(({ comments }) => comments).length,
  };
}

/** What the last word of each reviewer comes to. */
function decision(pull: PullRequest): string | null {
  const last = new Map(
    pull.reviews
      .filter(({ state }) => state !== "COMMENTED" && state !== "PENDING")
      .map(({ author, state }) => [author, state]),
  );
  const states = [...last.values()];
  if (states.includes("CHANGES_REQUESTED")) return "CHANGES_REQUESTED";
  return states.includes("APPROVED") ? "APPROVED" : null;
}

export function changedFileNode({
  file,
}: Extract<Subject, { kind: "ChangedFile" }>) {
  const types = {
    added: "ADDED",
    changed: "CHANGED",
    modified: "MODIFIED",
    removed: "DELETED",
    renamed: "RENAMED",
  } as const;
  return {
    __typename: "PullRequestChangedFile",
    path: file.path,
    additions: file.additions,
    deletions: file.deletions,
    changeType: types[file.status],
    viewerViewedState: "UNVIEWED",
  };
}

function refOrNull(
  context: Context,
  repository: Repository | undefined,
  branch: string,
) {
  const ref = `refs/heads/${branch}`;
  const sha = repository?.refs.get(ref);
  return repository === undefined || sha === undefined
    ? null
    : context.node({ kind: "Ref", repository, ref, sha });
}

function commitOrNull(
  context: Context,
  repository: Repository,
  sha: string | undefined,
) {
  const commit =
    sha === undefined ? undefined : findCommit(repository.store, sha);
  return commit === undefined
    ? null
    : context.node({ kind: "Commit", repository, commit });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
