import { renderIssue } from "../render/issue.ts";
import { renderPull } from "../render/pull-request.ts";
import type { Actor } from "../state/app.ts";
import type { Issue } from "../state/issue.ts";
import type { PullRequest } from "../state/pull-request.ts";
import type { World } from "../state/world.ts";

/** `issues` or `pull_request`, whichever the conversation is. */
export function conversationEvent(
  world: World,
  actor: Actor,
  conversation: Issue | PullRequest,
  action: string,
  payload: () => object = () => ({}),
): void {
  world.emit({
    event: conversation.kind === "Issue" ? "issues" : "pull_request",
    action,
    actor,
    repository: conversation.repository,
    payload: () => ({
      ...(conversation.kind === "Issue"
        ? { issue: renderIssue(world, conversation) }
        : {
            number: conversation.number,
            pull_request: renderPull(world, conversation),
          }),
      ...payload(),
    }),
  });
}
