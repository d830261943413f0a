import type { Octokit } from "@octokit/rest";

/** What the adapters need of an Octokit: Probot's and the plain one both have it. */
export type GitHubClient = Pick<Octokit, "request" | "graphql" | "paginate">;

/** A client that acts as one installation of the App. */
export type GetClient = (installationId: number) => Promise<GitHubClient>;
