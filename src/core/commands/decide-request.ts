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
import { refuse, type Decision } from "./decision.ts";
import { nearestCommand } from "./find-command.ts";
import type { Request } from "./parse-comment.ts";
import { isAllowed } from "./permission.ts";
import { commands } from "./registry.ts";

/** More than anybody needs, and as many as one comment can set off. */
const maxRequests = 10;

export interface LimitedRequests {
  readonly requests: readonly Request[];
  /** What is said of those that are left out. */
  readonly refusal: Decision | undefined;
}

export function limitRequests(all: readonly Request[]): LimitedRequests {
  const isTooMuch = all.length > maxRequests;
  return {
    requests: all.slice(0, maxRequests),
    refusal: isTooMuch
      ? refuse(tooManyRequests(maxRequests, all.length))
      : undefined,
  };
}

/** What becomes of one thing that a comment asks for. */
export function decideRequest(
  request: Request,
  given: Omit<CommandContext, "manuals">,
): Decision {
  const context = { ...given, manuals: commands };
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
