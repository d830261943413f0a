import type { Account } from "../state/account.ts";
import type { Reaction, ReactionContent } from "../state/issue.ts";
import { nextId, type World } from "../state/world.ts";

/** A second reaction of the same kind by the same account is the first one. */
export function react(
  world: World,
  author: Account,
  subject: { readonly reactions: Reaction[] },
  content: ReactionContent,
): { readonly reaction: Reaction; readonly isNew: boolean } {
  const known = subject.reactions.find(
    (reaction) => reaction.author === author && reaction.content === content,
  );
  if (known !== undefined) return { reaction: known, isNew: false };
  const reaction: Reaction = {
    ...nextId(world, "REA"),
    content,
    author,
    createdAt: world.now(),
  };
  subject.reactions.push(reaction);
  return { reaction, isNew: true };
}
