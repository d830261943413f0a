import type { RepoRef } from "../tasks/job.ts";
import type { OpenPull } from "../tasks/ports.ts";
import type { GitHubClient } from "./client.ts";
import { linkedBy } from "./linked.ts";
import { present } from "./nodes.ts";
import { openPullsQuery } from "./pull-request-query.ts";
import type { OpenPullsData } from "./pull-request-query.ts";
import { runQuery } from "./run-query.ts";

export async function listOpenPulls(
  client: GitHubClient,
  repo: RepoRef,
  base: string,
): Promise<readonly OpenPull[]> {
  const open: OpenPull[] = [];
  let after: string | null = null;
  do {
    const data: OpenPullsData = await runQuery(client, openPullsQuery, {
      owner: repo.owner,
      name: repo.repo,
      base,
      after,
    });
    const page = data.repository?.pullRequests;
    for (const pull of present(page)) {
      const issues = present(pull.closingIssuesReferences);
      const own = present(pull.comments)
        .filter((comment) => comment.viewerDidAuthor)
        .map(({ body }) => body);
      open.push({
        number: pull.number,
        bodies: [pull.body, ...issues.map((issue) => issue.body)],
        paths: [
          ...present(pull.files).map((file) => file.path),
          ...linkedBy(own).map(({ path }) => path),
        ],
      });
    }
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return open;
}
