import {
  findBlob,
  findTree,
  type Mode,
  type ObjectStore,
} from "../git/object-store.ts";
import type { Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { repoApiUrl } from "./urls.ts";

/** GitHub cuts a recursive listing here. */
const MAX_ENTRIES = 100_000;

export function renderRef(
  world: World,
  repository: Repository,
  ref: string,
  sha: string,
) {
  return {
    ref,
    node_id: `REF_kw${Buffer.from(`${repository.id}:${ref}`).toString("base64url")}`,
    url: repoApiUrl(world, repository, `/git/${ref}`),
    object: {
      type: "commit",
      sha,
      url: repoApiUrl(world, repository, `/git/commits/${sha}`),
    },
  };
}

export function renderTree(
  world: World,
  repository: Repository,
  sha: string,
  isRecursive: boolean,
) {
  const { store } = repository;
  const entries = isRecursive
    ? [...allEntries(store, sha)]
    : (findTree(store, sha)?.entries ?? []).map(({ name, ...entry }) => ({
        path: name,
        ...entry,
      }));
  return {
    sha,
    url: repoApiUrl(world, repository, `/git/trees/${sha}`),
    truncated: entries.length > MAX_ENTRIES,
    tree: entries
      .slice(0, MAX_ENTRIES)
      .map((entry) => renderEntry(world, repository, entry)),
  };
}

interface Entry {
  readonly path: string;
  readonly mode: Mode;
  readonly sha: string;
}

/** Folders too, each before what is in it. */
function* allEntries(
  store: ObjectStore,
  sha: string,
  prefix = "",
): Generator<Entry> {
  for (const { name, ...entry } of findTree(store, sha)?.entries ?? []) {
    const path = prefix + name;
    yield { path, ...entry };
    if (entry.mode === "040000")
      yield* allEntries(store, entry.sha, `${path}/`);
  }
}

function renderEntry(
  world: World,
  repository: Repository,
  { path, mode, sha }: Entry,
) {
  if (mode === "160000") return { path, mode, type: "commit", sha };
  const type = mode === "040000" ? "tree" : "blob";
  const size = findBlob(repository.store, sha)?.bytes.length;
  return {
    path,
    mode,
    type,
    sha,
    ...(type === "blob" && size !== undefined && { size }),
    url: repoApiUrl(world, repository, `/git/${type}s/${sha}`),
  };
}
