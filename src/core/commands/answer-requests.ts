import {
  missingArgument,
  tooMuch,
  unknownCommand,
} from "../report/command-replies/misuse.ts";
import {
  notAllowed,
  tooManyRequests,
} from "../report/command-replies/refusal.ts";
import type { CommandContext } from "./command-context.ts";
import { refuse, type CommandAction, type Decision } from "./decision.ts";
import { nearestCommand } from "./find-command.ts";
import type { Request } from "./parse-comment.ts";
import { isAllowed } from "./permission.ts";
import { commands } from "./registry.ts";

/** What becomes of a whole comment. */
export interface Answer {
  /** In the order asked. */
  readonly actions: readonly CommandAction[];
  /** One Markdown text for all commands; undefined where there is nothing to say. */
  readonly reply: string | undefined;
  /** For the reaction at the end: `+1`, or `confused` where any of the commands was refused. */
  readonly reaction: "+1" | "confused";
}

/** More than anybody needs, and as many as one comment can set off. */
const maxRequests = 10;

export function answerRequests(
  requests: readonly Request[],
  context: Omit<CommandContext, "manuals">,
): Answer {
  const known = { ...context, manuals: commands };
  const decisions = requests
    .slice(0, maxRequests)
    .map((request) => decide(request, known));
  if (requests.length > maxRequests) {
    decisions.push(refuse(tooManyRequests(maxRequests, requests.length)));
  }
  const replies = decisions.flatMap(({ reply }) => reply ?? []);
  return {
    actions: decisions.flatMap(({ actions }) => actions),
    reply: replies.length > 0 ? replies.join("\n\n---\n\n") : undefined,
    reaction: decisions.every(({ accepted }) => accepted) ? "+1" : "confused",
  };
}

function decide(request: Request, context: CommandContext): Decision {
  switch (request.kind) {
    case "unknown":
      return refuse(
        unknownCommand(request.word, nearestCommand(request.word, commands)),
      );
    case "misused":
      return refuse(explainMisuse(request));
    case "command":
      if (!isAllowed(request.command.permission, context)) {
        return refuse(notAllowed(request.command, context.subject));
      }
      return request.command.decide(request.values, context);
  }
}

function explainMisuse({
  command,
  problem,
}: Extract<Request, { kind: "misused" }>): string {
  switch (problem.kind) {
    case "missing":
      return missingArgument(command, problem.parameter);
    case "extra":
      return tooMuch(command, problem.text);
  }
}
