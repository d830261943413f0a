import {
  addComments,
  addToThread,
  deleteReviewComment,
  editReviewComment,
  placeComments,
  tellOfComment,
} from "../acts/review-comments.ts";
import { createReview } from "../acts/reviews.ts";
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
import {
  actorOf,
  pullOf,
  present,
  reviewCommentOf,
  reviewCommentsOf,
} from "./find.ts";

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
      const pull = pullOf(repository(), params.pull_number);
      if (body.in_reply_to !== undefined) {
        const first = reviewCommentOf(repository(), body.in_reply_to);
        return created(
          renderReviewComment(world, reply(world, caller, first, body.body)),
        );
      }
      const comments = [
        {
          path: body.path,
          body: body.body,
          line: body.line,
          side: sideOf(body.side),
          startLine: body.start_line,
          startSide: sideOf(body.start_side),
          subject: body.subject_type,
        },
      ];
      const placed = placeComments(pull, body.commit_id, comments);
      // A single comment is a review of its own.
      const review = createReview(world, actorOf(caller), pull, {
        event: undefined,
        commitSha: body.commit_id,
      });
      review.state = "COMMENTED";
      review.submittedAt = world.now();
      const [comment] = addComments(world, review, placed);
      const made = present(comment);
      tellOfComment(world, actorOf(caller), made, "created");
      return created(renderReviewComment(world, made));
    },
  },
  "pulls/create-reply-for-review-comment": {
    allowed: write,
    serve: ({ world, caller, repository, params, body }) => {
      const first = reviewCommentOf(repository(), params.comment_id);
      const comment = reply(world, caller, first, body.body);
      return created(renderReviewComment(world, comment));
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

function reply(
  world: Call["world"],
  caller: Call["caller"],
  { thread }: ReviewComment,
  body: string,
): ReviewComment {
  const actor = actorOf(caller);
  const review = createReview(world, actor, thread.pull, { event: undefined });
  review.state = "COMMENTED";
  review.submittedAt = world.now();
  const comment = addToThread(world, review, thread, body);
  tellOfComment(world, actor, comment, "created");
  return comment;
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
