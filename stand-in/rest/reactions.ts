import { react } from "../acts/reactions.ts";
import { noContent, type Call, type Operations } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderReaction } from "../render/reactions.ts";
import type { Reaction, ReactionContent } from "../state/issue.ts";
import {
  actorOf,
  commentOf,
  conversationOf,
  present,
  reviewCommentOf,
} from "./find.ts";

export const reactionOperations = {
  "reactions/create-for-issue": {
    allowed: ["issues:write"],
    serve: (call) =>
      add(
        call,
        conversationOf(call.repository(), call.params.issue_number),
        call.body.content,
      ),
  },
  "reactions/list-for-issue": {
    allowed: ["issues:read"],
    serve: (call) =>
      list(call, conversationOf(call.repository(), call.params.issue_number)),
  },
  "reactions/create-for-issue-comment": {
    allowed: ["issues:write"],
    serve: (call) =>
      add(
        call,
        commentOf(call.repository(), call.params.comment_id),
        call.body.content,
      ),
  },
  "reactions/list-for-issue-comment": {
    allowed: ["issues:read"],
    serve: (call) =>
      list(call, commentOf(call.repository(), call.params.comment_id)),
  },
  "reactions/delete-for-issue-comment": {
    allowed: ["issues:write"],
    serve: ({ repository, params }) => {
      const { reactions } = commentOf(repository(), params.comment_id);
      const reaction = present(
        reactions.find(({ id }) => id === params.reaction_id),
      );
      reactions.splice(reactions.indexOf(reaction), 1);
      return noContent;
    },
  },
  "reactions/create-for-pull-request-review-comment": {
    allowed: ["pull_requests:write"],
    serve: (call) =>
      add(
        call,
        reviewCommentOf(call.repository(), call.params.comment_id),
        call.body.content,
      ),
  },
  "reactions/list-for-pull-request-review-comment": {
    allowed: ["pull_requests:read"],
    serve: (call) =>
      list(call, reviewCommentOf(call.repository(), call.params.comment_id)),
  },
} satisfies Partial<Operations>;

interface Reactable {
  readonly reactions: Reaction[];
}

/** 200 where it was there already. */
function add(
  { world, caller }: Pick<Call, "world" | "caller">,
  subject: Reactable,
  content: ReactionContent,
) {
  const { account } = actorOf(caller);
  const { reaction, isNew } = react(world, account, subject, content);
  return { status: isNew ? 201 : 200, body: renderReaction(world, reaction) };
}

function list(
  {
    world,
    query,
  }: Pick<Call, "world"> & {
    readonly query: {
      readonly content?: ReactionContent | undefined;
      readonly page?: number | undefined;
      readonly per_page?: number | undefined;
    };
  },
  { reactions }: Reactable,
) {
  const found = reactions.filter(
    ({ content }) => query.content === undefined || query.content === content,
  );
  return paginate(found, query, (reaction) => renderReaction(world, reaction));
}
