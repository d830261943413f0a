import { createHash } from "node:crypto";

import type { RepoRef } from "../tasks/job.ts";
import type { Sources } from "../tasks/ports.ts";
import { isGraphqlFailure, statusOf } from "./api-error.ts";
import type { GetClient } from "./client.ts";
import { readVersions } from "./read-versions.ts";

/** Versions of a file that are read, today's among them. */
const mostVersions = 13;

/** Each file is a walk through the history of the repository, and GitHub answers within ten seconds or not at all. */
const filesPerQuery = 10;

/** A team has a handful of templates, and they seldom change. */
const mostKept = 500;

type Wanted = Parameters<Sources["readOlderTexts"]>[2][number];

/**
 * What a file was before depends on what it is, but for one that was put back as it had been: so it is kept by the id of its
 * blob, and asked for once as long as the file does not change.
 */
export function createOlderTexts(
  getClient: GetClient,
): Sources["readOlderTexts"] {
  const kept = new Map<string, readonly string[]>();

  async function readUnknown(
    repo: RepoRef,
    ref: string,
    files: readonly Wanted[],
  ): Promise<void> {
    const client = await getClient(repo.installationId);
    const paths = files.map(({ path }) => path);
    const texts = await readVersions(client, repo, ref, paths, mostVersions)
      // Done without, and not asked for again: a history that takes too long does so every time.
      .catch((error: unknown) => {
        if (!isTooMuch(error)) throw error;
        return [];
      });
    for (const [i, file] of files.entries()) {
      const older = (texts[i] ?? []).filter((text) => text !== file.text);
      kept.set(keyOf(repo, file), [...new Set(older)]);
    }
    dropOldest(kept);
  }

  return async (repo, ref, files) => {
    const unknown = files.filter((file) => !kept.has(keyOf(repo, file)));
    const known = files.map((file) => kept.get(keyOf(repo, file)));
    for (let at = 0; at < unknown.length; at += filesPerQuery) {
      await readUnknown(repo, ref, unknown.slice(at, at + filesPerQuery));
    }
    return files.map(
      (file, i) => known[i] ?? kept.get(keyOf(repo, file)) ?? [],
    );
  };
}

function keyOf({ owner, repo }: RepoRef, { path, text }: Wanted): string {
  const blob = `blob ${Buffer.byteLength(text)}\0${text}`;
  const id = createHash("sha1").update(blob).digest("hex");
  return `${owner}/${repo}:${path}:${id}`.toLowerCase();
}

function dropOldest(kept: Map<string, unknown>): void {
  for (const key of kept.keys()) {
    if (kept.size <= mostKept) return;
    kept.delete(key);
  }
}

/** GitHub says so with a status of its own, or with an error that has no type. */
function isTooMuch(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 502 || status === 504) return true;
  return (
    isGraphqlFailure(error) &&
    error.errors.every(({ type }) => type === undefined)
  );
}
