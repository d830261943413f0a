import type { IssueComments } from "../tasks/ports.ts";
import type { GetClient } from "./client.ts";
import { present } from "./nodes.ts";
import type { Nodes } from "./nodes.ts";
import { runQuery } from "./run-query.ts";

const commentsPage = `
    comments(first: 100, after: $after) {
      nodes { body viewerDidAuthor }
      pageInfo { hasNextPage endCursor }
    }`;

export const issueCommentsQuery = `
query IssueComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue {${commentsPage}
      }
      ... on PullRequest {${commentsPage}
      }
    }
  }
}`;

interface IssueCommentsData {
  readonly repository: {
    readonly issueOrPullRequest: {
      readonly comments?: Nodes<{
        readonly body: string;
        readonly viewerDidAuthor: boolean;
      }> & {
        readonly pageInfo: {
          readonly hasNextPage: boolean;
          readonly endCursor: string | null;
        };
      };
    } | null;
  } | null;
}

/** Anybody can copy a marker, so authorship is asked of GitHub as well. */
export function createIssueComments(getClient: GetClient): IssueComments {
  return {
    async listOwn({ installationId, owner, repo, number }) {
      const client = await getClient(installationId);
      const bodies: string[] = [];
      let after: string | null = null;
      do {
        const data: IssueCommentsData = await runQuery(
          client,
          issueCommentsQuery,
          { owner, name: repo, number, after },
        );
        const page = data.repository?.issueOrPullRequest?.comments;
        const own = present(page).filter((comment) => comment.viewerDidAuthor);
        bodies.push(...own.map(({ body }) => body));
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      return bodies;
    },
  };
}
