import { requestAction, rerequestRun } from "../acts/check-runs.ts";
import { rerequestSuite } from "../acts/check-suites.ts";
import {
  createReview,
  dismissReview,
  replyInThread,
  type NewReview,
} from "../acts/reviews.ts";
import { setStatus } from "../acts/statuses.ts";
import { resolveThread, unresolveThread } from "../acts/threads.ts";
import type { Account } from "../state/account.ts";
import type { CheckRun, CheckSuite, CommitStatus } from "../state/checks.ts";
import type {
  PullRequest,
  Review,
  ReviewComment,
  ReviewThread,
} from "../state/pull-request.ts";
import { actor, type Stage } from "./stage.ts";

/** What a person does with reviews and checks. */
export function reviewActs({ world, hooks }: Stage, account: Account) {
  const self = actor(account);
  return {
    reviews: (pull: PullRequest, review: NewReview): Promise<Review> =>
      hooks.during(() => createReview(world, self, pull, review)),

    approves: (pull: PullRequest, body = ""): Promise<Review> =>
      hooks.during(() =>
        createReview(world, self, pull, { event: "APPROVE", body }),
      ),

    dismisses: (review: Review): Promise<void> =>
      hooks.during(() => dismissReview(world, self, review)),

    replies: (thread: ReviewThread, body: string): Promise<ReviewComment> =>
      hooks.during(() => replyInThread(world, self, thread, body)),

    resolves: (thread: ReviewThread): Promise<void> =>
      hooks.during(() => resolveThread(world, self, thread)),

    unresolves: (thread: ReviewThread): Promise<void> =>
      hooks.during(() => unresolveThread(world, self, thread)),

    /** Presses a button that an App put on its check run. */
    clicks: (run: CheckRun, identifier: string): Promise<void> =>
      hooks.during(() => requestAction(world, self, run, identifier)),

    /** "Re-run" on a check run, "Re-run all checks" on a suite. */
    reruns: (check: CheckRun | CheckSuite): Promise<void> =>
      hooks.during(() =>
        check.kind === "CheckRun"
          ? rerequestRun(world, self, check)
          : rerequestSuite(world, self, check),
      ),

    setsStatus: (
      { repository, headSha }: PullRequest,
      context: string,
      state: CommitStatus["state"],
    ): Promise<CommitStatus> =>
      hooks.during(() =>
        setStatus(world, self, repository, {
          sha: headSha,
          context,
          state,
          description: null,
          targetUrl: null,
        }),
      ),
  };
}
