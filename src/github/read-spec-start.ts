import type { IssuePlace } from "../core/scaffold/scaffold-outcome.ts";
import { branchPrefix } from "../core/scaffold/spec-path.ts";
import type { PullRef } from "../tasks/job.ts";
import type {
  FoundStart,
  OwnPull,
  SpecBranch,
  StartReading,
} from "../tasks/scaffold-ports.ts";
import { statusOf } from "./api-error.ts";
import type { GitHubClient } from "./client.ts";
import { present } from "./nodes.ts";
import { readProcess } from "./process-files.ts";
import { runQuery } from "./run-query.ts";
import { specStartQuery } from "./spec-start-query.ts";
import type {
  OwnPullData,
  RefData,
  SpecStartData,
  SubjectData,
} from "./spec-start-query.ts";

export async function readSpecStart(
  client: GitHubClient,
  ref: PullRef,
): Promise<StartReading> {
  const prefix = branchPrefix(ref.number);
  const data = await runQuery<SpecStartData>(client, specStartQuery, {
    owner: ref.owner,
    name: ref.repo,
    number: ref.number,
    branches: prefix,
  });
  const { repository, viewer } = data;
  if (!repository) return { kind: "gone" };
  const subject = repository.issueOrPullRequest;
  if (!subject) return findMoved(client, ref);
  const elsewhere = placeElsewhere(subject.url, repository.url);
  if (elsewhere) return { kind: "moved", to: elsewhere };
  const base = repository.defaultBranchRef;
  return {
    kind: "found",
    repository: {
      owner: repository.owner.login,
      name: repository.name,
      url: repository.url,
      defaultBranch: base?.name ?? "",
    },
    isArchived: repository.isArchived,
    baseSha: base?.target?.oid,
    ...readProcess(base?.target, data),
    issue: readSubject(subject),
    app: viewer.login,
    branches: present(repository.refs)
      .filter(({ name }) => name.startsWith(prefix))
      .map(readBranch),
  };
}

/** Where a number leads to an issue of another repository. */
function placeElsewhere(url: string, home: string): IssuePlace | undefined {
  if (url.startsWith(`${home}/`)) return undefined;
  const at = /\/([^/]+)\/([^/]+)\/(?:issues|pull)\/(\d+)$/.exec(url);
  const [, owner, repo, number] = at ?? [];
  return owner && repo ? { owner, repo, number: Number(number) } : undefined;
}

/** REST leads on to where an issue went; GraphQL just does not find it. */
async function findMoved(
  client: GitHubClient,
  { owner, repo, number }: PullRef,
): Promise<StartReading> {
  try {
    const { data } = await client.request(
      "GET /repos/{owner}/{repo}/issues/{issue_number}",
      { owner, repo, issue_number: number },
    );
    const home = new URL(`/${owner}/${repo}`, data.html_url).href;
    const to = placeElsewhere(data.html_url, home);
    return to ? { kind: "moved", to } : { kind: "gone" };
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 410) return { kind: "gone" };
    throw error;
  }
}

/** A bot is nobody whom a spec could belong to. */
function readSubject(subject: SubjectData): FoundStart["issue"] {
  const { author, title, body, url } = subject;
  return {
    kind: subject.kind === "Issue" ? "issue" : "pull-request",
    title,
    body,
    url,
    isOpen: !subject.closed,
    author: author?.kind === "User" ? author.login : undefined,
    assignees: present(subject.assignees).map(({ login }) => login),
    labels: present(subject.labels).map(({ name }) => name),
  };
}

function readBranch(ref: RefData): SpecBranch {
  return {
    name: ref.name,
    sha: ref.target?.oid ?? "",
    pulls: present(ref.associatedPullRequests).flatMap(readOwnPull),
  };
}

export function readOwnPull(pull: OwnPullData): OwnPull | [] {
  if (!pull.viewerDidAuthor) return [];
  const { number, url, body, headRefName: branch } = pull;
  return { number, url, body, branch, state: stateOf(pull.state) };
}

function stateOf(state: string): OwnPull["state"] {
  if (state === "OPEN") return "open";
  return state === "MERGED" ? "merged" : "closed";
}
