import type { RepoRef } from "../tasks/job.ts";
import type { GitHubClient } from "./client.ts";
import { readEntry } from "./file-state.ts";
import { runQuery } from "./run-query.ts";
import { historyQuery } from "./sources-query.ts";
import type { HistoryData } from "./sources-query.ts";

/** For each path the texts that it had, newest first, `count` versions back at most; what is no text is left out. */
export async function readVersions(
  client: GitHubClient,
  repo: RepoRef,
  sha: string,
  paths: readonly string[],
  count: number,
): Promise<readonly (readonly string[])[]> {
  const { query, variables } = historyQuery(repo, sha, paths, count);
  const data = await runQuery<HistoryData>(client, query, variables);
  return paths.map((_, i) => {
    const versions = data.repository?.object?.[`file${i}`]?.nodes ?? [];
    return versions.flatMap((version) => {
      const file = readEntry(version?.file);
      return file.kind === "text" ? [file.text] : [];
    });
  });
}
