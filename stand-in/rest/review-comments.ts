import {
  deleteReviewComment,
  editReviewComment,
} from "../acts/review-comments.ts";
import { commentOnDiff, replyInThread } from "../acts/reviews.ts";
import {
  created,
  noContent,
  ok,
  type Call,
  type Operations,
} from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderReviewComment } from "../render/review-comment.ts";
import type { ReviewComment } from "../state/pull-request.ts";
import { actorOf, pullOf, reviewCommentOf, reviewCommentsOf } from "./find.ts";

const write = ["pull_requests:write"] as const;
const read = ["pull_requests:read"] as const;

export const reviewCommentOperations = {
  "pulls/list-review-comments": {
    allowed: read,
    serve: ({ world, repository, params, query }) =>
      paginate(
        reviewCommentsOf(pullOf(repository(), params.pull_number)),
        query,
        (comment) => renderReviewComment(world, comment),
      ),
  },
  "pulls/list-review-comments-for-repo": {
    allowed: read,
    serve: ({ world, repository, query }) =>
      paginate(
        [...repository().pulls.values()].flatMap(reviewCommentsOf),
        query,
        (comment) => renderReviewComment(world, comment),
      ),
  },
  "pulls/get-review-comment": {
    allowed: read,
    serve: (call) => ok(renderReviewComment(call.world, found(call))),
  },
  "pulls/create-review-comment": {
    allowed: write,
    serve: ({ world, caller, repository, params, body }) => {
      const actor = actorOf(caller);
      if (body.in_reply_to !== undefined) {
        const { thread } = reviewCommentOf(repository(), body.in_reply_to);
        const reply = replyInThread(world, actor, thread, body.body);
        return created(renderReviewComment(world, reply));
      }
      const pull = pullOf(repository(), params.pull_number);
      const comment = commentOnDiff(world, actor, pull, body.commit_id, {
        path: body.path,
        body: body.body,
        line: body.line,
        side: sideOf(body.side),
        startLine: body.start_line,
        startSide: sideOf(body.start_side),
        subject: body.subject_type,
      });
      return created(renderReviewComment(world, comment));
    },
  },
  "pulls/create-reply-for-review-comment": {
    allowed: write,
    serve: ({ world, caller, repository, params, body }) => {
      const { thread } = reviewCommentOf(repository(), params.comment_id);
      const reply = replyInThread(world, actorOf(caller), thread, body.body);
      return created(renderReviewComment(world, reply));
    },
  },
  "pulls/update-review-comment": {
    allowed: write,
    serve: (call) => {
      const comment = found(call);
      const actor = actorOf(call.caller);
      editReviewComment(call.world, actor, comment, call.body.body);
      return ok(renderReviewComment(call.world, comment));
    },
  },
  "pulls/delete-review-comment": {
    allowed: write,
    serve: (call) => {
      deleteReviewComment(call.world, actorOf(call.caller), found(call));
      return noContent;
    },
  },
} satisfies Partial<Operations>;

export function sideOf(side: string | undefined): "LEFT" | "RIGHT" | undefined {
  if (side === undefined || side === "side") return undefined;
  return side === "LEFT" ? "LEFT" : "RIGHT";
}

function found({
  repository,
  params,
}: {
  readonly repository: Call["repository"];
  readonly params: { readonly comment_id: number };
}): ReviewComment {
  return reviewCommentOf(repository(), params.comment_id);
}
