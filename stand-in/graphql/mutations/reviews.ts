import {
  addComments,
  placeComments,
  type NewReviewComment,
} from "../../acts/review-comments.ts";
import {
  createReview,
  dismissReview,
  submitReview,
  type ReviewEvent,
} from "../../acts/reviews.ts";
import { resolveThread, unresolveThread } from "../../acts/threads.ts";
import type { Review } from "../../state/pull-request.ts";
import { need, nodeOrNull, type Context } from "../context.ts";
import { failure } from "../error.ts";
import { mutator, payload, subjectOf, type Input } from "./input.ts";

type Side = "LEFT" | "RIGHT";

interface ThreadInput {
  readonly path: string;
  readonly body: string;
  readonly line?: number | null;
  readonly side?: Side | null;
  readonly startLine?: number | null;
  readonly startSide?: Side | null;
  readonly subjectType?: "LINE" | "FILE" | null;
}

/** On reviews and their threads. */
export function reviewMutations(context: Context) {
  const { world } = context;
  return {
    addPullRequestReview: (
      args: Input<{
        pullRequestId: string;
        commitOID?: string | null;
        body?: string | null;
        event?: ReviewEvent | null;
        threads?: readonly ThreadInput[] | null;
      }>,
    ) => {
      const { input } = args;
      const pull = subjectOf(context, input.pullRequestId, "PullRequest");
      need(context, pull.repository, "pull_requests:write");
      const review = createReview(world, mutator(context), pull, {
        event: input.event ?? undefined,
        body: input.body ?? undefined,
        commitSha: input.commitOID ?? undefined,
        comments: input.threads?.map(commentOf),
      });
      return payload(args, {
        pullRequestReview: () => context.node(review),
        reviewEdge: () => ({ cursor: "", node: context.node(review) }),
      });
    },
    addPullRequestReviewThread: (
      args: Input<
        ThreadInput & {
          pullRequestId?: string | null;
          pullRequestReviewId?: string | null;
        }
      >,
    ) => {
      const review = pendingReview(args.input);
      need(context, review.pull.repository, "pull_requests:write");
      const placed = placeComments(review.pull, review.commitSha, [
        commentOf(args.input),
      ]);
      const [comment] = addComments(world, review, placed);
      return payload(args, {
        thread: () => nodeOrNull(context, comment?.thread),
      });
    },
    submitPullRequestReview: (
      args: Input<{
        pullRequestReviewId?: string | null;
        event: ReviewEvent;
        body?: string | null;
      }>,
    ) => {
      const { pullRequestReviewId: id, event, body } = args.input;
      const review = subjectOf(context, id ?? "", "Review");
      need(context, review.pull.repository, "pull_requests:write");
      submitReview(world, mutator(context), review, event, body ?? undefined);
      return payload(args, { pullRequestReview: () => context.node(review) });
    },
    dismissPullRequestReview: (
      args: Input<{ pullRequestReviewId: string; message: string }>,
    ) => {
      const review = subjectOf(
        context,
        args.input.pullRequestReviewId,
        "Review",
      );
      need(context, review.pull.repository, "pull_requests:write");
      dismissReview(world, mutator(context), review);
      return payload(args, { pullRequestReview: () => context.node(review) });
    },
    resolveReviewThread: (args: Input<{ threadId: string }>) => {
      const thread = resolvable(args.input.threadId);
      resolveThread(world, mutator(context), thread);
      return payload(args, { thread: () => context.node(thread) });
    },
    unresolveReviewThread: (args: Input<{ threadId: string }>) => {
      const thread = resolvable(args.input.threadId);
      unresolveThread(world, mutator(context), thread);
      return payload(args, { thread: () => context.node(thread) });
    },
  };

  /** Apps are known to need both. */
  function resolvable(id: string) {
    const thread = subjectOf(context, id, "ReviewThread");
    need(context, thread.pull.repository, "pull_requests:write");
    need(context, thread.pull.repository, "contents:write");
    return thread;
  }

  function pendingReview(input: {
    readonly pullRequestId?: string | null;
    readonly pullRequestReviewId?: string | null;
  }): Review {
    if (input.pullRequestReviewId != null)
      return subjectOf(context, input.pullRequestReviewId, "Review");
    if (input.pullRequestId == null)
      throw failure("UNPROCESSABLE", "A pull request or a review is needed");
    const pull = subjectOf(context, input.pullRequestId, "PullRequest");
    const known = pull.reviews.find(
      ({ state, author }) =>
        state === "PENDING" && author === context.caller.account,
    );
    return known ?? createReview(world, mutator(context), pull, {});
  }
}

function commentOf(thread: ThreadInput): NewReviewComment {
  return {
    path: thread.path,
    body: thread.body,
    line: thread.line ?? undefined,
    side: thread.side ?? undefined,
    startLine: thread.startLine ?? undefined,
    startSide:
      thread.startLine == null ? undefined : (thread.startSide ?? undefined),
    subject: thread.subjectType === "FILE" ? "file" : "line",
  };
}
