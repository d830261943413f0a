import { readLinks } from "../core/report/command-replies/reply-marker.ts";
import type { LinkedByCommand } from "../tasks/ports.ts";
import type { GitHubClient } from "./client.ts";
import { present } from "./nodes.ts";
import type { Nodes } from "./nodes.ts";
import { runQuery } from "./run-query.ts";

/** What was said on an issue or pull request; few have more than a page of it. */
export const saidFields = `
  id
  comments(first: 100) {
    nodes { body viewerDidAuthor }
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
  nodes { body viewerDidAuthor }
  pageInfo { hasNextPage endCursor }
}`;

export interface SaidData {
  readonly id: string;
  readonly comments: CommentsData | null;
}

interface CommentsData extends Nodes<{
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}> {
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
): Promise<readonly LinkedByCommand[]> {
  const linked = await Promise.all(
    issues.map(async (issue) =>
      linkedBy(await readOwn(client, issue), issue.number),
    ),
  );
  return linked.flat();
}

/** Texts of the App's own comments. Anybody can copy a marker, so authorship is asked of GitHub. */
export async function readOwn(
  client: GitHubClient,
  { id, comments }: SaidData,
): Promise<readonly string[]> {
  const own: string[] = [];
  let page = comments;
  while (page) {
    const mine = present(page).filter((comment) => comment.viewerDidAuthor);
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
