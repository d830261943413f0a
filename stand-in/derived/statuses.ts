import type { CommitStatus } from "../state/checks.ts";
import type { Repository } from "../state/repository.ts";

/** Newest first. */
export function statusesOf(
  repository: Repository,
  sha: string,
): readonly CommitStatus[] {
  return repository.statuses
    .filter((status) => status.sha === sha)
    .toReversed();
}

/** The newest of each context: those that count. */
export function latestStatuses(
  repository: Repository,
  sha: string,
): readonly CommitStatus[] {
  const seen = new Map<string, CommitStatus>();
  for (const status of statusesOf(repository, sha)) {
    const key = status.context.toLowerCase();
    if (!seen.has(key)) seen.set(key, status);
  }
  return [...seen.values()];
}
