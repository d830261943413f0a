import type { Comment } from "../state/issue.ts";
import type { World } from "../state/world.ts";
import { renderAccountOrNull } from "./account.ts";
import { renderApp } from "./app.ts";
import { associationOf } from "./association.ts";
import { renderRollup } from "./reactions.ts";
import { isoTime, repoApiUrl, repoWebUrl } from "./urls.ts";

export function renderComment(world: World, comment: Comment) {
  const { repository, number } = comment.conversation;
  const url = repoApiUrl(world, repository, `/issues/comments/${comment.id}`);
  return {
    url,
    html_url: commentUrl(world, comment),
    issue_url: repoApiUrl(world, repository, `/issues/${number}`),
    id: comment.id,
    node_id: comment.nodeId,
    user: renderAccountOrNull(world, comment.author),
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    author_association: associationOf(world, repository, comment.author),
    body: comment.body,
    reactions: renderRollup(url, comment.reactions),
    performed_via_github_app:
      comment.viaApp === undefined ? null : renderApp(world, comment.viaApp),
  };
}

export function commentUrl(
  world: World,
  { conversation, id }: Comment,
): string {
  const folder = conversation.kind === "Issue" ? "issues" : "pull";
  return repoWebUrl(
    world,
    conversation.repository,
    `/${folder}/${conversation.number}#issuecomment-${id}`,
  );
}
