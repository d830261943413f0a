import type { SpecStarts } from "../tasks/scaffold-ports.ts";
import { isOutOfReach, statusOf } from "./api-error.ts";
import type { GetClient, GitHubClient } from "./client.ts";
import { readOwnPull, readSpecStart } from "./read-spec-start.ts";
import { runQuery } from "./run-query.ts";
import { ownPullsQuery } from "./spec-start-query.ts";
import type { OwnPullsData } from "./spec-start-query.ts";

export function createSpecStarts(getClient: GetClient): SpecStarts {
  return {
    async read(issue) {
      try {
        return await readSpecStart(
          await getClient(issue.installationId),
          issue,
        );
      } catch (error) {
        if (isOutOfReach(error)) return { kind: "gone" };
        throw error;
      }
    },

    async readPulls({ installationId, owner, repo }, numbers) {
      if (numbers.length === 0) return [];
      const client = await getClient(installationId);
      const data = await runQuery<OwnPullsData>(
        client,
        ownPullsQuery(numbers),
        {
          owner,
          name: repo,
        },
      );
      return Object.values(data.repository ?? {}).flatMap((pull) =>
        pull ? readOwnPull(pull) : [],
      );
    },

    async listSubIssues({ installationId, owner, repo, number }) {
      const client = await getClient(installationId);
      try {
        const issues = await client.paginate(
          "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
          { owner, repo, issue_number: number, per_page: 100 },
        );
        return issues.map(({ title, html_url: url }) => ({ title, url }));
      } catch (error) {
        // Older GitHub Enterprise Servers know no sub-issues.
        if (isUnknown(error)) return [];
        throw error;
      }
    },

    async readBranch(repo, { name, base }) {
      const client = await getClient(repo.installationId);
      const at = { owner: repo.owner, repo: repo.repo };
      const { data } = await client.request(
        "GET /repos/{owner}/{repo}/compare/{basehead}",
        { ...at, basehead: `${base}...${name}` },
      );
      const commits = data.commits.map(({ commit, author }) => ({
        message: commit.message,
        author: author && "login" in author ? author.login : undefined,
      }));
      const creator = await creatorOf(client, { ...at, branch: name });
      return { commits, creator };
    },
  };
}

/** GitHub keeps a record of who made a branch, but not for ever, and older servers keep none. */
async function creatorOf(
  client: GitHubClient,
  at: {
    readonly owner: string;
    readonly repo: string;
    readonly branch: string;
  },
): Promise<string | undefined> {
  try {
    const { data } = await client.request(
      "GET /repos/{owner}/{repo}/activity",
      {
        owner: at.owner,
        repo: at.repo,
        ref: `refs/heads/${at.branch}`,
        activity_type: "branch_creation",
        per_page: 1,
      },
    );
    return data[0]?.actor?.login;
  } catch (error) {
    if (isUnknown(error)) return undefined;
    throw error;
  }
}

function isUnknown(error: unknown): boolean {
  return [403, 404, 410].includes(statusOf(error) ?? 0);
}
