import { readLinks } from "../core/report/command-replies/reply-marker.ts";
import type { LinkedByCommand } from "../tasks/ports.ts";
import type { GitHubClient } from "./client.ts";
import { present } from "./nodes.ts";
import type { Nodes } from "./nodes.ts";
import { authorFields } from "./own-comments.ts";
import type { AuthorData, IsOwn } from "./own-comments.ts";
import { runQuery } from "./run-query.ts";

/** What was said on an issue or pull request; few have more than a page of it. */
export const saidFields = `
  id
  comments(first: 100) {
    nodes { body ${authorFields} }
    pageInfo { hasNextPage endCursor }
  }`;

export const moreSaidQuery = `
query MoreSaid($id: ID!, $after: String) {
  node(id: $id) {
    ... on Issue { comments(first: 100, after: $after) { ...Said } }
    ... on PullRequest { comments(first: 100, after: $after) { ...Said } }
  }
}
fragment Said on IssueCommentConnection {
  nodes { body ${authorFields} }
  pageInfo { hasNextPage endCursor }
}`;

export interface SaidData {
  readonly id: string;
  readonly comments: CommentsData | null;
}

interface CommentsData extends Nodes<AuthorData & { readonly body: string }> {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
}

/** From the texts of the App's own comments in a conversation. */
export function linkedBy(
  own: readonly string[],
  issue?: number,
): readonly LinkedByCommand[] {
  const paths = new Set(own.flatMap(readLinks));
  return [...paths].map((path) => ({ issue, path }));
}

/** From the issues that a pull request closes. */
export async function linkedByIssues(
  client: GitHubClient,
  issues: readonly (SaidData & { readonly number: number })[],
  isOwn: IsOwn,
): Promise<readonly LinkedByCommand[]> {
  const linked = await Promise.all(
    issues.map(async (issue) =>
      linkedBy(await readOwn(client, issue, isOwn), issue.number),
    ),
  );
  return linked.flat();
}

/** Texts of the App's own comments. */
export async function readOwn(
  client: GitHubClient,
  { id, comments }: SaidData,
  isOwn: IsOwn,
): Promise<readonly string[]> {
  const own: string[] = [];
  let page = comments;
  while (page) {
    const mine = present(page).filter(isOwn);
    own.push(...mine.map(({ body }) => body));
    if (!page.pageInfo.hasNextPage) break;
    const more: MoreSaidData = await runQuery(client, moreSaidQuery, {
      id,
      after: page.pageInfo.endCursor,
    });
    page = more.node?.comments ?? null;
  }
  return own;
}

interface MoreSaidData {
  readonly node: { readonly comments?: CommentsData | null } | null;
}
