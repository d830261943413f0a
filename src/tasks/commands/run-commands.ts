import {
  decideRequest,
  limitRequests,
} from "../../core/commands/decide-request.ts";
import type { Decision } from "../../core/commands/decision.ts";
import {
  parseCommandLines,
  type Request,
} from "../../core/commands/parse-comment.ts";
import { commentTooHard } from "../../core/report/command-replies/failure.ts";
import {
  reactionTo,
  replyComment,
} from "../../core/report/command-replies/reply-comment.ts";
import {
  readReply,
  type LastReaction,
} from "../../core/report/command-replies/reply-marker.ts";
import type { RunCommands } from "../job.ts";
import type { Attempt } from "../ports.ts";
import { Refused } from "../refused.ts";
import { act } from "./act.ts";
import type { CommandPorts } from "./command-ports.ts";
import type { Outcome } from "./outcome.ts";
import { readSituation, type Reads, type Situation } from "./situation.ts";

/**
 * Does what a comment asks for, in one reply. 👀 first, so that whoever asked sees that it was heard; the reaction that
 * closes it last. The reply is what later runs know it by: they answer nothing twice.
 */
export async function runCommands(
  job: RunCommands,
  ports: CommandPorts,
  attempt: Attempt,
): Promise<void> {
  const { comment } = job;
  const lines = await ports.engine.findCommands(comment.text);
  if (lines?.length === 0) return;
  if ((await react(job, "eyes", ports)) === "gone") return;

  const own = await ports.issueComments.listOwn(job.conversation);
  const said = own
    .map((body) => readReply(body, comment.id))
    .find((reaction) => reaction !== undefined);
  if (said) {
    // Killed behind the reply. What it links is looked at by a judgement that may be missing.
    await rejudge(job, ports);
    await react(job, said, ports);
    return;
  }
  const answers = lines
    ? await answerAll(parseCommandLines(lines), job, ports, attempt)
    : [{ asked: undefined, accepted: false, reply: commentTooHard() }];
  if (!answers) return;
  attempt.signal.throwIfAborted();
  const reply = replyComment(comment.id, answers);
  if (reply !== undefined) await say(job, reply, ports);
  if (answers.some(({ rejudges }) => rejudges)) await rejudge(job, ports);
  await react(job, reactionTo(answers), ports);
}

type Answer = Outcome & { readonly asked: string | undefined };

/** One after the other: what a command has changed, the next one sees. Undefined where the conversation is gone. */
async function answerAll(
  all: readonly Request[],
  job: RunCommands,
  ports: CommandPorts,
  attempt: Attempt,
): Promise<readonly Answer[] | undefined> {
  const { requests, refusal } = limitRequests(all);
  const reads = readsOf(requests);
  const answers: Answer[] = [];
  let situation: Situation | undefined;
  for (const request of requests) {
    const linked = answers.flatMap((answer) => answer.linked ?? []);
    situation ??= await readSituation(job, reads, linked, ports);
    if (!situation) return undefined;
    const decision = decideRequest(request, situation.context);
    attempt.signal.throwIfAborted();
    const outcome = await act(request, decision, situation, job, ports);
    if (!outcome) return undefined;
    answers.push({ ...outcome, asked: request.text });
    if (changes(decision)) situation = undefined;
  }
  return refusal ? [...answers, { ...refusal, asked: undefined }] : answers;
}

function readsOf(requests: readonly Request[]): ReadonlySet<Reads> {
  return new Set(
    requests.flatMap((request) =>
      request.kind === "command" ? request.command.reads : [],
    ),
  );
}

function changes({ actions }: Decision): boolean {
  return actions.some(({ kind }) => kind !== "rejudge");
}

async function rejudge(
  { conversation }: RunCommands,
  { queue }: CommandPorts,
): Promise<void> {
  if (conversation.subject === "issue") return;
  const { subject: _, ...pull } = conversation;
  await queue.add([{ kind: "judge-pull-request", pull }]);
}

/** Where GitHub takes none, as in a locked conversation, the reaction says it alone; the other way round as well. */
async function say(
  { conversation }: RunCommands,
  reply: string,
  { conversations, log }: CommandPorts,
): Promise<void> {
  try {
    await conversations.comment(conversation, reply);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    log.warn({ err: error }, "GitHub took no reply to a command");
  }
}

async function react(
  { conversation, comment }: RunCommands,
  reaction: "eyes" | LastReaction,
  { reactions, log }: CommandPorts,
): Promise<"there" | "gone" | undefined> {
  try {
    return await reactions.add(conversation, comment.id, reaction);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    log.warn({ err: error }, "GitHub took no reaction to a command");
    return undefined;
  }
}
