import type { Decision } from "../../core/commands/decision.ts";
import type { Request } from "../../core/commands/parse-comment.ts";
import type { RunCommands } from "../job.ts";
import type { CommandPorts } from "./command-ports.ts";
import { findFixes } from "./find-fixes.ts";
import { fixSpecs } from "./fix-specs.ts";
import { linkSpec } from "./link-spec.ts";
import type { Outcome } from "./outcome.ts";
import type { Situation } from "./situation.ts";
import { startSpec } from "./start-spec.ts";

/** Does what was decided. Undefined where the conversation is gone. */
export async function act(
  request: Request,
  decision: Decision,
  situation: Situation,
  job: RunCommands,
  ports: CommandPorts,
): Promise<Outcome | undefined> {
  const [action] = decision.actions;
  switch (action?.kind) {
    case undefined: {
      const { accepted, reply } = decision;
      const mayBeFixed =
        accepted && asksToFix(request) && canBeFixed(situation);
      const fixed = mayBeFixed
        ? await findFixes(situation, job, ports)
        : undefined;
      return { accepted, reply: fixed ?? reply };
    }
    case "rejudge":
      return { accepted: true, reply: decision.reply, rejudges: true };
    case "link-spec":
      return linkSpec(action.target, situation, job.conversation, ports);
    case "apply-fixes":
      return fixSpecs(action.rule, situation, job, ports);
    case "start-spec":
      return startSpec(action, job, ports);
  }
}

function asksToFix(request: Request): boolean {
  return request.kind === "command" && request.command.name === "fix";
}

function canBeFixed({ context }: Situation): boolean {
  const { kind, isOpen, canPush } = context.subject;
  return kind === "pull-request" && isOpen && canPush;
}
