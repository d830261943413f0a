import { createComment, deleteComment, editComment } from "../acts/comments.ts";
import { roleOf } from "../derived/roles.ts";
import {
  created,
  noContent,
  ok,
  type Call,
  type Operations,
} from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderComment } from "../render/comment.ts";
import { atLeast } from "../state/account.ts";
import type { Comment } from "../state/issue.ts";
import { Refusal } from "../state/refusal.ts";
import { actorOf, commentOf, conversationOf } from "./find.ts";

const write = ["issues:write", "pull_requests:write"] as const;
const read = ["issues:read", "pull_requests:read"] as const;

export const commentOperations = {
  "issues/create-comment": {
    allowed: write,
    serve: ({ world, caller, repository, params, body }) => {
      const conversation = conversationOf(repository(), params.issue_number);
      const actor = actorOf(caller);
      const comment = createComment(world, actor, conversation, body.body);
      return created(renderComment(world, comment));
    },
  },
  "issues/get-comment": {
    allowed: read,
    serve: (call) => ok(renderComment(call.world, found(call))),
  },
  "issues/update-comment": {
    allowed: write,
    serve: (call) => {
      const comment = editable(call);
      const actor = actorOf(call.caller);
      editComment(call.world, actor, comment, call.body.body);
      return ok(renderComment(call.world, comment));
    },
  },
  "issues/delete-comment": {
    allowed: write,
    serve: (call) => {
      deleteComment(call.world, actorOf(call.caller), editable(call));
      return noContent;
    },
  },
  "issues/list-comments": {
    allowed: read,
    serve: ({ world, repository, params, query }) => {
      const { comments } = conversationOf(repository(), params.issue_number);
      return paginate(since(comments, query.since), query, (comment) =>
        renderComment(world, comment),
      );
    },
  },
  "issues/list-comments-for-repo": {
    allowed: read,
    serve: ({ world, repository, query }) =>
      paginate(
        since([...repository().comments.values()], query.since),
        query,
        (comment) => renderComment(world, comment),
      ),
  },
} satisfies Partial<Operations>;

type OnComment = Pick<Call, "world" | "caller" | "repository"> & {
  readonly params: { readonly comment_id: number };
};

function found({ repository, params }: OnComment): Comment {
  return commentOf(repository(), params.comment_id);
}

/** One's own, or anybody's for those who may write. */
function editable(call: OnComment): Comment {
  const comment = found(call);
  const { account } = actorOf(call.caller);
  const mayWrite =
    call.caller.kind === "installation" ||
    atLeast(roleOf(call.world, call.repository(), account), "write");
  if (comment.author !== account && !mayWrite)
    throw new Refusal(403, "Must have admin rights to Repository.");
  return comment;
}

function since(
  comments: readonly Comment[],
  time: string | undefined,
): readonly Comment[] {
  if (time === undefined) return comments;
  return comments.filter(({ updatedAt }) => updatedAt >= new Date(time));
}
