import type { PullRequest, Repository } from "../core/policy/snapshot.ts";
import { present } from "./nodes.ts";
import type { PullData, RepositoryData } from "./pull-request-query.ts";

export function readRepository(data: RepositoryData): Repository {
  return {
    owner: data.owner.login,
    name: data.name,
    url: data.url,
    defaultBranch: data.defaultBranchRef?.name ?? "",
  };
}

export function readPull(data: PullData): PullRequest {
  return {
    number: data.number,
    nodeId: data.id,
    title: data.title,
    body: data.body,
    author: data.author ? loginOf(data.author) : undefined,
    isDraft: data.isDraft,
    isOpen: data.state === "OPEN",
    labels: present(data.labels).map((label) => label.name),
    baseRef: data.baseRefName,
    headRef: data.headRefName,
    fromFork: data.isCrossRepository || data.headRepository === null,
    closes: present(data.closingIssuesReferences).map(
      ({ number, title, body, url }) => ({ number, title, body, url }),
    ),
  };
}

/** GraphQL names a bot without the `[bot]` that it bears everywhere else. */
function loginOf(author: NonNullable<PullData["author"]>): string {
  return author.kind === "Bot" ? `${author.login}[bot]` : author.login;
}
