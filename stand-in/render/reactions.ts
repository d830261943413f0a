import { reactionContents, type Reaction } from "../state/issue.ts";
import type { World } from "../state/world.ts";
import { renderAccount } from "./account.ts";
import { isoTime } from "./urls.ts";

export function renderReaction(world: World, reaction: Reaction) {
  return {
    id: reaction.id,
    node_id: reaction.nodeId,
    user: renderAccount(world, reaction.author),
    content: reaction.content,
    created_at: isoTime(reaction.createdAt),
  };
}

/** The counts that every comment carries. */
export function renderRollup(url: string, reactions: readonly Reaction[]) {
  const counts = reactionContents.map((content) => [
    content,
    reactions.filter((reaction) => reaction.content === content).length,
  ]);
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    ...Object.fromEntries(counts),
  };
}
