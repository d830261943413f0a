import { Refused } from "../tasks/refused.ts";
import type { PullRef } from "../tasks/job.ts";
import type { NewSpecPull, SpecPulls } from "../tasks/scaffold-ports.ts";
import type { GetClient, GitHubClient } from "./client.ts";
import { orRefused } from "./or-refused.ts";

export function createSpecPulls(getClient: GetClient): SpecPulls {
  return {
    async open(repo, pull) {
      const client = await getClient(repo.installationId);
      try {
        return await open(client, repo, pull, true);
      } catch (error) {
        if (!isWithoutDrafts(error)) throw error;
        return open(client, repo, pull, false);
      }
    },

    async ask(pull, logins) {
      if (logins.length === 0) return;
      const client = await getClient(pull.installationId);
      const isTaken = await ask(client, pull, logins);
      if (isTaken || logins.length === 1) return;
      // One whom GitHub does not take has it take nobody.
      for (const login of logins) await ask(client, pull, [login]);
    },
  };
}

/** Octokit would send a create again whose answer was lost; the queue reads first what has been opened. */
const once = { retries: 0 };

async function open(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { title, body, branch, base }: NewSpecPull,
  draft: boolean,
) {
  const { data } = await orRefused(
    client.request("POST /repos/{owner}/{repo}/pulls", {
      owner,
      repo,
      title,
      body,
      head: branch,
      base,
      draft,
      request: once,
    }),
  );
  return { number: data.number, url: data.html_url };
}

function isWithoutDrafts(error: unknown): boolean {
  return error instanceof Refused && /draft pull requests/i.test(error.message);
}

async function ask(
  client: GitHubClient,
  { owner, repo, number }: PullRef,
  reviewers: readonly string[],
): Promise<boolean> {
  try {
    await orRefused(
      client.request(
        "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
        { owner, repo, pull_number: number, reviewers: [...reviewers] },
      ),
    );
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
