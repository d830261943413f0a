import type { ChangedFile } from "../core/policy/snapshot.ts";
import type { PullRef, RepoRef } from "../tasks/job.ts";
import type { GitHubClient } from "./client.ts";

/** GitHub lists 300 files of a comparison and no more, all on its first page (OpenAPI description, repos/compare-commits). */
const mostCompared = 300;

export interface ListedFiles {
  readonly files: readonly ChangedFile[];
  /** The head that the list is of; undefined where GitHub does not tell. */
  readonly headSha: string | undefined;
}

export async function listPullFiles(
  client: GitHubClient,
  pull: PullRef,
): Promise<ListedFiles> {
  const entries = await client.paginate(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    {
      owner: pull.owner,
      repo: pull.repo,
      pull_number: pull.number,
      per_page: 100,
    },
  );
  const kept = entries.find((entry) => entry.status !== "removed");
  return { files: entries.map(readFile), headSha: kept && refOf(kept) };
}

export async function compareFiles(
  client: GitHubClient,
  repo: RepoRef,
  base: string,
  head: string,
): Promise<{
  readonly files: readonly ChangedFile[];
  readonly truncated: boolean;
}> {
  const { data } = await client.request(
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    { owner: repo.owner, repo: repo.repo, basehead: `${base}...${head}` },
  );
  const files = (data.files ?? []).map(readFile);
  return { files, truncated: files.length >= mostCompared };
}

interface FileEntry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: ChangedFile["status"];
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string;
  readonly contents_url: string;
}

function readFile(entry: FileEntry): ChangedFile {
  return {
    path: entry.filename,
    previousPath: entry.previous_filename,
    status: entry.status,
    additions: entry.additions,
    deletions: entry.deletions,
    patch: entry.patch,
  };
}

/** The list says nothing of its head, but each file's URL does. */
function refOf(entry: FileEntry): string | undefined {
  return new URL(entry.contents_url).searchParams.get("ref") ?? undefined;
}
