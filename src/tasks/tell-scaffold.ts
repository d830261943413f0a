import { scaffoldComment, wasSaid } from "../core/report/scaffold-comment.ts";
import type { ScaffoldOutcome } from "../core/scaffold/scaffold-outcome.ts";
import type { PullRef } from "./job.ts";
import type { Conversations, IssueComments, Log } from "./ports.ts";
import { Refused } from "./refused.ts";

export interface TellPorts {
  readonly issueComments: IssueComments;
  readonly conversations: Pick<Conversations, "comment">;
  readonly log: Log;
}

/** Comments on the issue, unless it has been told already, or takes no comments. */
export async function tellScaffold(
  issue: PullRef,
  outcome: ScaffoldOutcome,
  ports: TellPorts,
): Promise<void> {
  const at =
    outcome.kind === "issue-transferred" ? { ...issue, ...outcome.to } : issue;
  const own = await ports.issueComments.listOwn(at);
  if (wasSaid(outcome, own)) return;
  try {
    await ports.conversations.comment(at, scaffoldComment(outcome));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { owner, repo, number } = at;
    ports.log.warn(
      {
        issue: `${owner}/${repo}#${number}`,
        outcome: outcome.kind,
        err: error,
      },
      "GitHub took no comment on what became of a spec",
    );
  }
}
