import { code } from "../escape-markdown.ts";
import { roomOf } from "../room.ts";
import { count } from "../words.ts";
import {
  failureMarker,
  linkMarker,
  replyMarker,
  type LastReaction,
} from "./reply-marker.ts";

/** What came of one command, once it was done. */
export interface Answered {
  /** What was asked, without `/spec`; undefined where it is about the whole comment. */
  readonly asked: string | undefined;
  readonly accepted: boolean;
  /** Markdown. Undefined where the effect speaks for itself. */
  readonly reply: string | undefined;
  /** Path that a command has linked; the reply is where that is kept. */
  readonly linked?: string | undefined;
}

/** GitHub takes 65,536 characters. */
const largest = 60_000;

export function reactionTo(answers: readonly Answered[]): LastReaction {
  return answers.every(({ accepted }) => accepted) ? "+1" : "confused";
}

/** One comment for all that another one asked, by which it is known again; undefined where there is nothing to say. */
export function replyComment(
  commentId: number,
  answers: readonly Answered[],
): string | undefined {
  const said = answers.flatMap(({ asked, reply }) =>
    reply === undefined ? [] : [`${quote(asked)}${reply}`],
  );
  if (said.length === 0) return undefined;
  const { fits, left } = roomOf(largest).take(said);
  const more =
    left === 0 ? [] : [`There is no room for ${count(left, "more answer")}`];
  return [
    replyMarker(commentId, reactionTo(answers)),
    ...answers.flatMap(({ linked }) =>
      linked === undefined ? [] : [linkMarker(linked)],
    ),
    [...fits, ...more].join("\n\n---\n\n"),
  ].join("\n");
}

/** Only what a command could not be done for; asked again, it is tried again. */
export function failureComment(commentId: number, said: string): string {
  return `${failureMarker(commentId)}\n${said}`;
}

function quote(asked: string | undefined): string {
  if (asked === undefined) return "";
  return `> ${code(`/spec ${asked}`.trim())}\n\n`;
}
