import type { Repository } from "../state/repository.ts";
import type { ObjectStore } from "../git/object-store.ts";

/** SHA that a branch, a ref, `HEAD` or a (shortened) SHA stands for; any object of the fork network can be named by its SHA. */
export function resolveRevision(
  repository: Repository,
  revision: string,
): string | undefined {
  const { refs, store, defaultBranch } = repository;
  const name = revision === "HEAD" ? defaultBranch : revision;
  return (
    refs.get(`refs/heads/${name}`) ??
    refs.get(name) ??
    refs.get(`refs/${name}`) ??
    bySha(store, name.toLowerCase())
  );
}

function bySha(store: ObjectStore, sha: string): string | undefined {
  if (!/^[0-9a-f]{7,40}$/.test(sha)) return undefined;
  if (sha.length === 40) return store.has(sha) ? sha : undefined;
  const matches = [...store.keys()].filter((one) => one.startsWith(sha));
  return matches.length === 1 ? matches[0] : undefined;
}
