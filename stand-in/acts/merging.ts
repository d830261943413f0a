import type { Actor } from "../state/app.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { Refusal } from "../state/refusal.ts";
import { branchSha } from "../state/repository.ts";
import type { World } from "../state/world.ts";
import { closingIssues } from "../derived/closing-issues.ts";
import { mergeCommits } from "../derived/merge-commit.ts";
import { conversationEvent } from "./conversation-event.ts";
import { closeIssue } from "./issues.ts";
import { moveRef } from "./refs.ts";

export function mergePull(
  world: World,
  actor: Actor,
  pull: PullRequest,
  expectedSha: string | undefined,
): string {
  if (pull.state === "closed" || pull.isDraft)
    throw new Refusal(405, "Pull Request is not mergeable");
  if (expectedSha !== undefined && expectedSha !== pull.headSha)
    throw new Refusal(
      409,
      "Head branch was modified. Review and try the merge again.",
    );
  const { repository } = pull;
  const commit = mergeCommits(world, repository, actor.account, {
    onto: branchSha(repository, pull.baseRef) ?? pull.baseSha,
    head: pull.headSha,
    message: `Merge pull request #${pull.number} from ${pull.headOwner.login}/${pull.headRef}\n\n${pull.title}`,
  });
  if (commit === undefined)
    throw new Refusal(405, "Pull Request is not mergeable");
  moveRef(world, actor, repository, `refs/heads/${pull.baseRef}`, commit.sha);
  markMerged(world, actor, pull, commit.sha);
  return commit.sha;
}

/** Closes it as merged, and with it the issues that it says it closes. */
export function markMerged(
  world: World,
  actor: Actor,
  pull: PullRequest,
  sha: string,
): void {
  const closes = closingIssues(world, pull);
  pull.state = "closed";
  pull.mergedAt = world.now();
  pull.mergedBy = actor.account;
  pull.mergeSha = sha;
  pull.closedAt = world.now();
  pull.updatedAt = world.now();
  conversationEvent(world, actor, pull, "closed");
  for (const issue of closes) closeIssue(world, actor, issue);
}
