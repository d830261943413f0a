import type { z } from "zod";

import { mayHoldCommand } from "../core/commands/find-command-lines.ts";
import { isHeeded } from "../core/commands/is-heeded.ts";
import { readLinks } from "../core/report/command-replies/reply-marker.ts";
import type { ConversationRef, Job, RepoRef } from "../tasks/job.ts";
import type { issueCommentShape } from "./payload-shapes.ts";

type CommentEvent = z.output<typeof issueCommentShape>;

/** Commands of people in new comments; and a link that somebody takes back by deleting the reply that keeps it. */
export function translateComment(
  repo: RepoRef,
  event: CommentEvent,
): readonly Job[] {
  const { action, issue, comment } = event;
  const { number } = issue;
  const text = comment.body ?? "";
  if (action === "deleted") {
    return issue.pull_request && readLinks(text).length > 0
      ? [{ kind: "judge-pull-request", pull: { ...repo, number } }]
      : [];
  }
  const { user } = comment;
  const viaApp = Boolean(comment.performed_via_github_app);
  const isMeant =
    action === "created" && isHeeded({ action, authorType: user?.type ?? undefined, viaApp }); // prettier-ignore
  // Nearly every comment ends here, and costs nothing more.
  if (!user || !isMeant || !mayHoldCommand(text)) return [];
  const conversation: ConversationRef = {
    ...repo,
    number,
    subject: issue.pull_request ? "pull-request" : "issue",
  };
  const { id, created_at: createdAt } = comment;
  return [
    {
      kind: "run-commands",
      conversation,
      comment: { id, author: user.login, text, createdAt },
    },
  ];
}
