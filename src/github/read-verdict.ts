import type { RepoRef } from "../tasks/job.ts";
import type { GitHubClient } from "./client.ts";
import { verdictQuery } from "./pull-request-query.ts";
import type { VerdictQueryData } from "./pull-request-query.ts";
import { runQuery } from "./run-query.ts";
import type { VerdictData } from "./verdict.ts";

export async function readVerdict(
  client: GitHubClient,
  { owner, repo }: Omit<RepoRef, "installationId">,
  sha: string,
  appId: number | undefined,
): Promise<VerdictData | undefined> {
  const { repository } = await runQuery<VerdictQueryData>(
    client,
    verdictQuery,
    { owner, name: repo, sha, appId },
  );
  return repository?.object ?? undefined;
}
