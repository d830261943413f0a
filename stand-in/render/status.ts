import { readCommit } from "../git/object-store.ts";
import type { CommitStatus } from "../state/checks.ts";
import { fullName, type Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { renderAccount } from "./account.ts";
import { renderCommit } from "./commit.ts";
import { isoTime, repoApiUrl, webUrl } from "./urls.ts";

export function renderStatus(
  world: World,
  repository: Repository,
  status: CommitStatus,
) {
  return {
    ...renderStatusInList(world, repository, status),
    creator: renderAccount(world, status.creator),
  };
}

/** Inside of the combined status, where GitHub names no creator. */
export function renderStatusInList(
  world: World,
  repository: Repository,
  status: CommitStatus,
) {
  return {
    url: repoApiUrl(world, repository, `/statuses/${status.sha}`),
    avatar_url: webUrl(world, `/avatars/u/${status.creator.id}`),
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: isoTime(status.createdAt),
    updated_at: isoTime(status.createdAt),
  };
}

export function renderStatusEvent(
  world: World,
  repository: Repository,
  status: CommitStatus,
): object {
  const commit = readCommit(repository.store, status.sha);
  const branches = [...repository.refs].filter(
    ([ref, sha]) => sha === status.sha && ref.startsWith("refs/heads/"),
  );
  return {
    id: status.id,
    sha: status.sha,
    name: fullName(repository),
    target_url: status.targetUrl,
    avatar_url: webUrl(world, `/avatars/u/${status.creator.id}`),
    context: status.context,
    description: status.description,
    state: status.state,
    commit: renderCommit(world, repository, commit),
    branches: branches.map(([ref, sha]) => ({
      name: ref.replace("refs/heads/", ""),
      commit: { sha, url: repoApiUrl(world, repository, `/commits/${sha}`) },
      protected: false,
    })),
    created_at: isoTime(status.createdAt),
    updated_at: isoTime(status.createdAt),
  };
}
