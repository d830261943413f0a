import { changedFiles } from "../derived/changed-files.ts";
import { testMerge } from "../derived/merge-commit.ts";
import { commitsBetween } from "../git/history.ts";
import type { Account } from "../state/account.ts";
import type { PullRequest } from "../state/pull-request.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { renderAccount, renderAccountOrNull } from "./account.ts";
import { associationOf } from "./association.ts";
import { renderLabel } from "./label.ts";
import { renderRepository } from "./repository.ts";
import { renderTeam } from "./team.ts";
import { isoTime, isoTimeOrNull, repoApiUrl, repoWebUrl } from "./urls.ts";

/** With the counts and the mergeability that lists leave out; webhooks have them too. */
export function renderPull(world: World, pull: PullRequest) {
  const { repository, mergedAt } = pull;
  const files = changedFiles(pull);
  const isMergeable = testMerge(world, pull) !== undefined;
  const own = pull.threads.flatMap(({ comments }) => comments);
  return {
    ...renderPullInList(world, pull),
    merged: mergedAt !== undefined,
    mergeable: pull.state === "open" ? isMergeable : null,
    rebaseable: isMergeable,
    mergeable_state: mergeableState(pull, isMergeable),
    merged_by: renderAccountOrNull(world, pull.mergedBy),
    comments: pull.comments.length,
    review_comments: own.length,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: commitsBetween(repository.store, pull.baseSha, pull.headSha)
      .length,
    additions: sum(files.map(({ additions }) => additions)),
    deletions: sum(files.map(({ deletions }) => deletions)),
    changed_files: files.length,
  };
}

export function renderPullInList(world: World, pull: PullRequest) {
  const { repository, number } = pull;
  const url = repoApiUrl(world, repository, `/pulls/${number}`);
  const issueUrl = repoApiUrl(world, repository, `/issues/${number}`);
  const html = repoWebUrl(world, repository, `/pull/${number}`);
  const statusesUrl = repoApiUrl(
    world,
    repository,
    `/statuses/${pull.headSha}`,
  );
  const commentUrl = repoApiUrl(world, repository, "/pulls/comments{/number}");
  const assignees = pull.assignees.map((one) => renderAccount(world, one));
  return {
    url,
    id: pull.id,
    node_id: pull.nodeId,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: commentUrl,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statusesUrl,
    number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: renderAccountOrNull(world, pull.author),
    body: pull.body,
    created_at: isoTime(pull.createdAt),
    updated_at: isoTime(pull.updatedAt),
    closed_at: isoTimeOrNull(pull.closedAt),
    merged_at: isoTimeOrNull(pull.mergedAt),
    merge_commit_sha: pull.mergeSha ?? testMerge(world, pull) ?? null,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: pull.requestedReviewers.map((one) =>
      renderAccount(world, one),
    ),
    requested_teams: world.teams
      .filter(({ slug }) => pull.requestedTeams.includes(slug))
      .map((team) => renderTeam(world, team)),
    labels: pull.labels.map((label) => renderLabel(world, label)),
    milestone: null,
    draft: pull.isDraft,
    head: renderSide(
      world,
      pull.headOwner,
      pull.headRepository,
      pull.headRef,
      pull.headSha,
    ),
    base: renderSide(
      world,
      repository.owner,
      repository,
      pull.baseRef,
      pull.baseSha,
    ),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: commentUrl },
      commits: { href: `${url}/commits` },
      statuses: { href: statusesUrl },
    },
    author_association: associationOf(world, repository, pull.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** The little that check runs and suites say of the pull requests they belong to. */
export function renderMinimalPull(world: World, pull: PullRequest) {
  const { repository } = pull;
  return {
    id: pull.id,
    number: pull.number,
    url: repoApiUrl(world, repository, `/pulls/${pull.number}`),
    head: {
      ref: pull.headRef,
      sha: pull.headSha,
      repo: minimalRepository(world, pull.headRepository ?? repository),
    },
    base: {
      ref: pull.baseRef,
      sha: pull.baseSha,
      repo: minimalRepository(world, repository),
    },
  };
}

function minimalRepository(world: World, repository: Repository) {
  return {
    id: repository.id,
    name: repository.name,
    url: repoApiUrl(world, repository),
  };
}

function renderSide(
  world: World,
  owner: Account,
  repository: Repository | undefined,
  ref: string,
  sha: string,
) {
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: renderAccount(world, owner),
    repo: repository === undefined ? null : renderRepository(world, repository),
  };
}

function mergeableState(pull: PullRequest, isMergeable: boolean): string {
  if (pull.state === "closed") return "unknown";
  if (!isMergeable) return "dirty";
  return pull.isDraft ? "draft" : "clean";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
