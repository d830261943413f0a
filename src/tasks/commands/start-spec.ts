import type { CommandAction } from "../../core/commands/decision.ts";
import { scaffoldComment } from "../../core/report/scaffold-comment.ts";
import type { RunCommands } from "../job.ts";
import { scaffoldSpec } from "../scaffold-spec.ts";
import type { CommandPorts } from "./command-ports.ts";
import type { Outcome } from "./outcome.ts";

/** Undefined where the conversation is gone. The mark of the reply tells later wishes for a spec what was said. */
export async function startSpec(
  { template, title, from }: Extract<CommandAction, { kind: "start-spec" }>,
  { conversation, comment }: RunCommands,
  ports: CommandPorts,
): Promise<Outcome | undefined> {
  const outcome = await scaffoldSpec(
    {
      issue: conversation,
      template,
      title,
      prd: from,
      actor: comment.author,
      date: comment.createdAt.slice(0, "YYYY-MM-DD".length),
    },
    ports,
  );
  if (!outcome) return undefined;
  const { kind } = outcome;
  return {
    accepted: kind === "started" || kind === "started-before",
    reply: scaffoldComment(outcome),
  };
}
