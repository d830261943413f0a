import type { Action, PublishCheckRun } from "../core/action.ts";
import type { Posted } from "../core/policy/posted.ts";
import type { PullRef } from "./job.ts";
import type {
  Attempt,
  CheckRuns,
  Conversations,
  Log,
  Reviews,
  Statuses,
} from "./ports.ts";
import { publishCheckRun } from "./publish-check-run.ts";
import { Refused } from "./refused.ts";

export interface PublishPorts {
  readonly checkRuns: CheckRuns;
  readonly statuses: Statuses;
  readonly reviews: Reviews;
  readonly conversations: Conversations;
  readonly log: Log;
}

/** What the actions are about. */
export interface Target {
  readonly pull: PullRef;
  readonly headSha: string;
  readonly posted: Posted;
}

type Telling = Exclude<Action, PublishCheckRun>;

/**
 * Does what was planned, the check run first: it is what people wait for and what a merge depends on. Stops where newer
 * work waits, but never in the middle of a check run, which would be left spinning.
 */
export async function publish(
  actions: readonly Action[],
  target: Target,
  ports: PublishPorts,
  attempt: Attempt,
): Promise<void> {
  let checkUrl = target.posted.checkRun?.url ?? "";
  for (const action of checkRunFirst(actions)) {
    if (await attempt.superseded()) return;
    attempt.signal.throwIfAborted();
    if (action.kind === "publish-check-run") {
      const url = await publishCheckRun(action, target, ports.checkRuns);
      checkUrl = url ?? checkUrl;
    } else {
      await tellUnlessRefused(action, { ...target, checkUrl }, ports);
    }
  }
}

function checkRunFirst(actions: readonly Action[]): readonly Action[] {
  return actions.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(action: Action): number {
  return action.kind === "publish-check-run" ? 0 : 1;
}

async function tellUnlessRefused(
  action: Telling,
  target: Target & { readonly checkUrl: string },
  ports: PublishPorts,
): Promise<void> {
  try {
    await tell(action, target, ports);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { owner, repo, number } = target.pull;
    ports.log.warn(
      { pull: `${owner}/${repo}#${number}`, action: action.kind, err: error },
      "GitHub refused what stands beside the check run",
    );
  }
}

async function tell(
  action: Telling,
  target: Target & { readonly checkUrl: string },
  ports: PublishPorts,
): Promise<void> {
  const { pull, headSha, checkUrl } = target;
  switch (action.kind) {
    case "set-status":
      await ports.statuses.set(pull, {
        sha: headSha,
        state: action.state,
        description: action.description,
        targetUrl: checkUrl,
      });
      return;
    case "create-review": {
      const { body, comments } = action;
      const { refused } = await ports.reviews.create(pull, {
        headSha,
        body,
        comments,
      });
      if (refused.length > 0) {
        // Each of them stands as an annotation of the check run.
        const lines = refused.map(({ path, line }) => `${path}:${line}`);
        ports.log.warn({ lines }, "GitHub took no comment on these lines");
      }
      return;
    }
    case "create-comment":
      await ports.conversations.comment(pull, action.body);
      return;
    case "update-conversation":
      await ports.conversations.update(pull, action);
  }
}
