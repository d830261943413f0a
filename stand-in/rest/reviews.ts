import {
  commentsOf,
  createReview,
  deletePendingReview,
  dismissReview,
  editReview,
  submitReview,
} from "../acts/reviews.ts";
import type { NewReviewComment } from "../acts/review-comments.ts";
import { ok, type BodyOf, type Call, type Operations } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderReview } from "../render/review.ts";
import { renderReviewComment } from "../render/review-comment.ts";
import type { PullRequest, Review } from "../state/pull-request.ts";
import { actorOf, pullOf, reviewOf, visibleReviews } from "./find.ts";
import { sideOf } from "./review-comments.ts";

const write = ["pull_requests:write"] as const;
const read = ["pull_requests:read"] as const;

export const reviewOperations = {
  "pulls/list-reviews": {
    allowed: read,
    serve: (call) =>
      paginate(visibleReviews(call.caller, pull(call)), call.query, (review) =>
        renderReview(call.world, review),
      ),
  },
  "pulls/get-review": {
    allowed: read,
    serve: (call) => ok(renderReview(call.world, found(call))),
  },
  "pulls/create-review": {
    allowed: write,
    serve: (call) => {
      const { world, caller, body } = call;
      const review = createReview(world, actorOf(caller), pull(call), {
        event: body?.event,
        body: body?.body,
        commitSha: body?.commit_id,
        comments: body?.comments?.map(commentOf),
      });
      return ok(renderReview(world, review));
    },
  },
  "pulls/update-review": {
    allowed: write,
    serve: (call) => {
      const review = found(call);
      editReview(call.world, actorOf(call.caller), review, call.body.body);
      return ok(renderReview(call.world, review));
    },
  },
  "pulls/submit-review": {
    allowed: write,
    serve: (call) => {
      const { world, caller, body } = call;
      const review = found(call);
      submitReview(world, actorOf(caller), review, body.event, body.body);
      return ok(renderReview(world, review));
    },
  },
  "pulls/dismiss-review": {
    allowed: write,
    serve: (call) => {
      const review = found(call);
      dismissReview(call.world, actorOf(call.caller), review);
      return ok(renderReview(call.world, review));
    },
  },
  "pulls/delete-pending-review": {
    allowed: write,
    serve: (call) => {
      const review = found(call);
      const body = renderReview(call.world, review);
      deletePendingReview(call.world, review);
      return ok(body);
    },
  },
  "pulls/list-comments-for-review": {
    allowed: read,
    serve: (call) =>
      paginate(commentsOf(found(call)), call.query, (comment) =>
        renderReviewComment(call.world, comment),
      ),
  },
} satisfies Partial<Operations>;

function pull({
  repository,
  params,
}: {
  readonly repository: Call["repository"];
  readonly params: { readonly pull_number: number };
}): PullRequest {
  return pullOf(repository(), params.pull_number);
}

function found(
  call: Pick<Call, "caller" | "repository"> & {
    readonly params: {
      readonly pull_number: number;
      readonly review_id: number;
    };
  },
): Review {
  return reviewOf(call.caller, pull(call), call.params.review_id);
}

type BodyComments = NonNullable<
  NonNullable<BodyOf<"pulls/create-review">>["comments"]
>;

function commentOf(comment: BodyComments[number]): NewReviewComment {
  return {
    path: comment.path,
    body: comment.body,
    line: comment.line,
    side: sideOf(comment.side),
    startLine: comment.start_line,
    startSide: sideOf(comment.start_side),
  };
}
