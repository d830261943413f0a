import { findCommit } from "../git/object-store.ts";
import { renderStatusEvent } from "../render/status.ts";
import type { Actor } from "../state/app.ts";
import type { CommitStatus } from "../state/checks.ts";
import { invalid, unprocessable } from "../state/refusal.ts";
import type { Repository } from "../state/repository.ts";
import { statusesOf } from "../derived/statuses.ts";
import { nextId, type World } from "../state/world.ts";

/** GitHub's limit for one context of one commit. */
const MAX_STATUSES = 1_000;

export function setStatus(
  world: World,
  actor: Actor,
  repository: Repository,
  wanted: Pick<CommitStatus, "sha" | "state" | "description" | "targetUrl"> & {
    readonly context: string | undefined;
  },
): CommitStatus {
  const { context = "default", sha, description } = wanted;
  if (findCommit(repository.store, sha) === undefined)
    throw unprocessable(`No commit found for SHA: ${sha}`);
  if ((description?.length ?? 0) > 140) throw tooLong("description", 140);
  if (context.length > 255) throw tooLong("context", 255);
  const before = statusesOf(repository, sha).filter(
    (status) => status.context.toLowerCase() === context.toLowerCase(),
  );
  if (before.length >= MAX_STATUSES)
    throw invalid({
      resource: "Status",
      code: "custom",
      field: "context",
      message:
        "This SHA and context has reached the maximum number of statuses.",
    });
  const status: CommitStatus = {
    ...nextId(world, "SC"),
    ...wanted,
    context,
    creator: actor.account,
    createdAt: world.now(),
  };
  repository.statuses.push(status);
  world.emit({
    event: "status",
    action: undefined,
    actor,
    repository,
    payload: () => renderStatusEvent(world, repository, status),
  });
  return status;
}

function tooLong(field: string, limit: number): Error {
  return invalid({
    resource: "Status",
    code: "custom",
    field,
    message: `${field} is too long (maximum is ${limit} characters)`,
  });
}
