import { resolveRevision } from "../../derived/resolve-revision.ts";
import { stateOf } from "../../derived/pull-state.ts";
import { findEntry } from "../../git/files.ts";
import { repoWebUrl, isoTime } from "../../render/urls.ts";
import type { Issue } from "../../state/issue.ts";
import type { PullRequest } from "../../state/pull-request.ts";
import { fullName, type Repository } from "../../state/repository.ts";
import { connection, type Page } from "../connection.ts";
import { need, nodeOrNull, type Context } from "../context.ts";
import { failure } from "../error.ts";
import { objectNode } from "./git-object.ts";

export function repositoryNode(context: Context, repository: Repository) {
  const { world } = context;
  return {
    __typename: "Repository",
    id: repository.nodeId,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: () => context.node(repository.owner),
    url: repoWebUrl(world, repository),
    resourcePath: `/${fullName(repository)}`,
    description: null,
    isPrivate: repository.isPrivate,
    isArchived: repository.archived,
    isFork: repository.parent !== undefined,
    isEmpty: repository.refs.size === 0,
    isInOrganization: repository.owner.type === "Organization",
    visibility: repository.isPrivate ? "PRIVATE" : "PUBLIC",
    createdAt: isoTime(repository.createdAt),
    updatedAt: isoTime(repository.pushedAt),
    pushedAt: isoTime(repository.pushedAt),
    parent: () => nodeOrNull(context, repository.parent),
    defaultBranchRef: () =>
      refAt(context, repository, repository.defaultBranch),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      need(context, repository, "contents:read");
      return refAt(context, repository, qualifiedName);
    },
    refs: (page: Page & { refPrefix: string; query?: string }) => {
      need(context, repository, "contents:read");
      const found = [...repository.refs].filter(
        ([ref]) =>
          ref.startsWith(page.refPrefix) && ref.includes(page.query ?? ""),
      );
      const refs = found.map(([ref, sha]) => ({
        kind: "Ref" as const,
        repository,
        ref,
        sha,
      }));
      return connection(context, refs, page, "refs");
    },
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      need(context, repository, "contents:read");
      const sha = objectSha(repository, expression ?? oid ?? "");
      return sha === undefined ? null : objectNode(context, repository, sha);
    },
    pullRequest: ({ number }: { number: number }) => {
      need(context, repository, "pull_requests:read");
      const pull = repository.pulls.get(number);
      if (pull === undefined) throw unresolved("PullRequest", number);
      return context.node(pull);
    },
    pullRequests: (page: Page & PullFilter) => {
      need(context, repository, "pull_requests:read");
      const pulls = [...repository.pulls.values()].filter((pull) =>
        matches(pull, page),
      );
      return connection(context, ordered(pulls, page), page, "pullRequests");
    },
    issue: ({ number }: { number: number }) => {
      need(context, repository, "issues:read");
      const issue = repository.issues.get(number);
      if (issue === undefined) throw unresolved("Issue", number);
      return context.node(issue);
    },
    issueOrPullRequest: ({ number }: { number: number }) => {
      need(context, repository, "issues:read", "pull_requests:read");
      const found =
        repository.issues.get(number) ?? repository.pulls.get(number);
      if (found === undefined)
        throw unresolved("issue or pull request", number);
      return context.node(found);
    },
    issues: (page: Page & IssueFilter) => {
      need(context, repository, "issues:read");
      const issues = [...repository.issues.values()].filter(
        (issue) =>
          (page.states?.includes(issue.state.toUpperCase()) ?? true) &&
          (page.labels?.some((name) =>
            issue.labels.some((label) => label.name === name),
          ) ??
            true),
      );
      return connection(context, ordered(issues, page), page, "issues");
    },
    labels: (page: Page) =>
      connection(context, [...repository.labels.values()], page, "labels"),
    label: ({ name }: { name: string }) =>
      nodeOrNull(context, repository.labels.get(name.toLowerCase())),
  };
}

interface Ordered {
  readonly orderBy?: { readonly direction: "ASC" | "DESC" };
}

interface PullFilter extends Ordered {
  readonly states?: readonly string[];
  readonly baseRefName?: string;
  readonly headRefName?: string;
  readonly labels?: readonly string[];
}

interface IssueFilter extends Ordered {
  readonly states?: readonly string[];
  readonly labels?: readonly string[];
}

function matches(pull: PullRequest, filter: PullFilter): boolean {
  const { baseRefName, headRefName, labels, states } = filter;
  return (
    (states?.includes(stateOf(pull)) ?? true) &&
    (baseRefName === undefined || pull.baseRef === baseRefName) &&
    (headRefName === undefined || pull.headRef === headRefName) &&
    (labels?.some((name) => pull.labels.some((label) => label.name === name)) ??
      true)
  );
}

function ordered<T extends Issue | PullRequest>(
  items: readonly T[],
  { orderBy }: Ordered,
): readonly T[] {
  return orderBy?.direction === "DESC" ? items.toReversed() : items;
}

function refAt(context: Context, repository: Repository, name: string) {
  const ref = [name, `refs/heads/${name}`, `refs/${name}`].find((candidate) =>
    repository.refs.has(candidate),
  );
  const sha = ref === undefined ? undefined : repository.refs.get(ref);
  return ref === undefined || sha === undefined
    ? null
    : context.node({ kind: "Ref", repository, ref, sha });
}

/** `rev`, or `rev:path`; the path is literal and may be empty for the tree. */
function objectSha(
  repository: Repository,
  expression: string,
): string | undefined {
  const colon = expression.indexOf(":");
  if (colon < 0) return resolveRevision(repository, expression);
  const sha = resolveRevision(repository, expression.slice(0, colon));
  if (sha === undefined) return undefined;
  const path = expression.slice(colon + 1);
  const entry = findEntry(repository.store, sha, path);
  return entry?.mode === "160000" ? undefined : entry?.sha;
}

function unresolved(type: string, number: number) {
  const what = type.includes(" ") ? type : `a ${type}`.replace("a I", "an I");
  return failure(
    "NOT_FOUND",
    `Could not resolve to ${what.startsWith("a") ? what : `an ${what}`} with the number of ${number}.`,
  );
}
