import { renderComment } from "../render/comment.ts";
import { renderIssueOf } from "../render/issue.ts";
import type { Actor } from "../state/app.ts";
import type { Comment, Issue } from "../state/issue.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { Refusal } from "../state/refusal.ts";
import { keep, nextId, type World } from "../state/world.ts";
import { checkText } from "./issues.ts";

export function createComment(
  world: World,
  actor: Actor,
  conversation: Issue | PullRequest,
  body: string,
): Comment {
  checkText("IssueComment", { body });
  if (body === "") throw new Refusal(422, "Body cannot be blank");
  if (conversation.locked)
    throw new Refusal(403, "Unable to create comment because issue is locked.");
  const comment = keep<Comment>(world, {
    kind: "Comment",
    ...nextId(world, "IC"),
    conversation,
    body,
    author: actor.account,
    viaApp: actor.app,
    reactions: [],
    minimized: undefined,
    createdAt: world.now(),
    updatedAt: world.now(),
  });
  conversation.comments.push(comment);
  conversation.updatedAt = world.now();
  conversation.repository.comments.set(comment.id, comment);
  tell(world, actor, comment, "created");
  return comment;
}

export function editComment(
  world: World,
  actor: Actor,
  comment: Comment,
  body: string,
): void {
  checkText("IssueComment", { body });
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = world.now();
  tell(world, actor, comment, "edited", { changes: { body: { from } } });
}

export function deleteComment(
  world: World,
  actor: Actor,
  comment: Comment,
): void {
  const { comments, repository } = comment.conversation;
  comments.splice(comments.indexOf(comment), 1);
  repository.comments.delete(comment.id);
  world.nodes.delete(comment.nodeId);
  tell(world, actor, comment, "deleted");
}

function tell(
  world: World,
  actor: Actor,
  comment: Comment,
  action: string,
  payload: object = {},
): void {
  world.emit({
    event: "issue_comment",
    action,
    actor,
    repository: comment.conversation.repository,
    payload: () => ({
      issue: renderIssueOf(world, comment.conversation),
      comment: renderComment(world, comment),
      ...payload,
    }),
  });
}
