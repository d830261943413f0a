import type { GitHubClient } from "../../src/github/client.ts";
import { createOctokit } from "../../src/github/octokit.ts";

function silent(): void {}

/** The App's own client with its real pace, on a token instead of a key. */
export function testClient(): GitHubClient {
  const Octokit = createOctokit();
  return new Octokit({
    auth: { token: "test" },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

export async function getTestClient(): Promise<GitHubClient> {
  return testClient();
}

export const repo = { installationId: 1, owner: "acme", repo: "widgets" };
export const pull = { ...repo, number: 12 };
