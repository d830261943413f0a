import { renderMergeGroup } from "../render/merge-group.ts";
import type { Actor } from "../state/app.ts";
import type { MergeGroup, PullRequest } from "../state/pull-request.ts";
import { branchSha, type Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { conversationEvent } from "./conversation-event.ts";
import { mergeCommits } from "../derived/merge-commit.ts";
import { markMerged } from "./merging.ts";
import { moveRef } from "./refs.ts";

/** Puts pull requests on one base into the queue; their group is built and wants checks. */
export function enqueue(
  world: World,
  actor: Actor,
  pulls: readonly [PullRequest, ...PullRequest[]],
): MergeGroup {
  const [first] = pulls;
  const last = pulls.at(-1) ?? first;
  const { repository, baseRef } = first;
  const baseSha = branchSha(repository, baseRef) ?? first.baseSha;
  const headSha = stack(world, repository, actor, pulls, baseSha);
  const group: MergeGroup = {
    headRef: `refs/heads/gh-readonly-queue/${baseRef}/pr-${last.number}-${baseSha}`,
    headSha,
    baseRef: `refs/heads/${baseRef}`,
    baseSha,
    pulls,
    state: "waiting",
  };
  repository.mergeGroups.push(group);
  for (const pull of pulls) conversationEvent(world, actor, pull, "enqueued");
  moveRef(world, actor, repository, group.headRef, headSha);
  tell(world, actor, repository, group, "checks_requested");
  return group;
}

/** The checks passed: the base takes the group's commits. */
export function mergeGroup(
  world: World,
  actor: Actor,
  repository: Repository,
  group: MergeGroup,
): void {
  group.state = "merged";
  moveRef(world, actor, repository, group.baseRef, group.headSha);
  for (const pull of group.pulls) {
    conversationEvent(world, actor, pull, "dequeued", () => ({
      reason: "MERGE",
    }));
    markMerged(world, actor, pull, group.headSha);
  }
  end(world, actor, repository, group, "merged");
}

export function destroyGroup(
  world: World,
  actor: Actor,
  repository: Repository,
  group: MergeGroup,
  reason: "invalidated" | "dequeued",
): void {
  group.state = reason;
  for (const pull of group.pulls) {
    if (reason === "dequeued")
      conversationEvent(world, actor, pull, "dequeued", () => ({
        reason: "MANUAL",
      }));
  }
  end(world, actor, repository, group, reason);
}

function end(
  world: World,
  actor: Actor,
  repository: Repository,
  group: MergeGroup,
  reason: string,
): void {
  moveRef(world, actor, repository, group.headRef, undefined);
  tell(world, actor, repository, group, "destroyed", { reason });
}

/** Each pull request is merged onto the ones before it. */
function stack(
  world: World,
  repository: Repository,
  actor: Actor,
  pulls: readonly PullRequest[],
  baseSha: string,
): string {
  return pulls.reduce((onto, pull) => {
    const commit = mergeCommits(world, repository, actor.account, {
      onto,
      head: pull.headSha,
      message: `Merge pull request #${pull.number} from ${pull.headOwner.login}/${pull.headRef}\n\n${pull.title}`,
    });
    if (commit === undefined)
      throw new Error(`#${pull.number} is in conflict and cannot be queued`);
    return commit.sha;
  }, baseSha);
}

function tell(
  world: World,
  actor: Actor,
  repository: Repository,
  group: MergeGroup,
  action: string,
  payload: object = {},
): void {
  world.emit({
    event: "merge_group",
    action,
    actor,
    repository,
    payload: () => ({
      merge_group: renderMergeGroup(repository, group),
      ...payload,
    }),
  });
}
