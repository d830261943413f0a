import { commandFailed } from "../../core/report/command-replies/failure.ts";
import { failureComment } from "../../core/report/command-replies/reply-comment.ts";
import {
  readReply,
  tellsOfFailure,
} from "../../core/report/command-replies/reply-marker.ts";
import type { RunCommands } from "../job.ts";
import type { CommandPorts } from "./command-ports.ts";

export type CommandFailurePorts = Pick<
  CommandPorts,
  "conversations" | "issueComments" | "reactions"
>;

/** Whoever asked is told, once: what was answered before the last attempt failed stands as it is. */
export async function reportCommandFailure(
  { conversation, comment }: RunCommands,
  error: string,
  { conversations, issueComments, reactions }: CommandFailurePorts,
): Promise<void> {
  const own = await issueComments.listOwn(conversation);
  const { id } = comment;
  if (own.some((body) => readReply(body, id))) return;
  if (!own.some((body) => tellsOfFailure(body, id))) {
    const body = failureComment(id, commandFailed(error));
    await conversations.comment(conversation, body);
  }
  await reactions.add(conversation, id, "confused");
}
