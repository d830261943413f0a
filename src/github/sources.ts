import type { FileState } from "../core/policy/snapshot.ts";
import type { RepoRef } from "../tasks/job.ts";
import type { FileAt, Sources } from "../tasks/ports.ts";
import type { GetClient, GitHubClient } from "./client.ts";
import { decodeBlob, readEntry } from "./file-state.ts";
import type { FileReading } from "./file-state.ts";
import { createOlderTexts } from "./older-texts.ts";
import { readVersions } from "./read-versions.ts";
import { sourcesQuery } from "./sources-query.ts";
import type { SourcesData } from "./sources-query.ts";
import { runQuery } from "./run-query.ts";

/** Texts of half a megabyte each would make one answer too long for GitHub's ten seconds. */
const pathsPerQuery = 50;

export function createSources(getClient: GetClient): Sources {
  return {
    async read(repo, { files, folders }) {
      const client = await getClient(repo.installationId);
      const rounds = Math.ceil(
        Math.max(files.length, folders.length) / pathsPerQuery,
      );
      const read: { files: FileState[]; folders: (readonly string[])[] } = {
        files: [],
        folders: [],
      };
      for (let round = 0; round < rounds; round++) {
        const part = await readOnce(client, repo, {
          files: chunk(files, round),
          folders: chunk(folders, round),
        });
        read.files.push(...part.files);
        read.folders.push(...part.folders);
      }
      return read;
    },

    async readHistory(repo, ref, path) {
      const client = await getClient(repo.installationId);
      const [texts = []] = await readVersions(client, repo, ref, [path], 20);
      return texts;
    },

    readOlderTexts: createOlderTexts(getClient),
  };
}

function chunk(all: readonly FileAt[], round: number): readonly FileAt[] {
  return all.slice(round * pathsPerQuery, (round + 1) * pathsPerQuery);
}

async function readOnce(
  client: GitHubClient,
  repo: RepoRef,
  wanted: {
    readonly files: readonly FileAt[];
    readonly folders: readonly FileAt[];
  },
) {
  const { query, variables } = sourcesQuery(repo, wanted);
  const { repository } = await runQuery<SourcesData>(client, query, variables);
  const commitOf = (alias: string, { sha }: FileAt) => {
    const commit = repository?.[alias];
    if (!commit) throw new Error(`Could not find commit ${sha}`);
    return commit;
  };
  const readings = wanted.files.map((file, i) =>
    readEntry(commitOf(`file${i}`, file).entry),
  );
  const files = await Promise.all(
    readings.map((reading) => resolveBlob(client, repo, reading)),
  );
  const folders = wanted.folders.map((folder, i) => {
    const { tree, entry } = commitOf(`folder${i}`, folder);
    const listing = tree ?? entry?.object;
    return (listing?.entries ?? []).map(({ name }) => name);
  });
  return { files, folders };
}

async function resolveBlob(
  client: GitHubClient,
  repo: RepoRef,
  reading: FileReading,
): Promise<FileState> {
  if (reading.kind !== "blob") return reading;
  const { data } = await client.request(
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    { owner: repo.owner, repo: repo.repo, file_sha: reading.oid },
  );
  return decodeBlob(data.content);
}
