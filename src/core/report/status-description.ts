import type { Evaluation } from "../evaluation.ts";
import { cutText } from "./clean-text.ts";
import { verdict } from "./verdict.ts";

/** GitHub refuses a longer one. */
const longest = 140;

/** A commit status knows no neutral: a draft's is a success that says what it would have been. */
export function statusDescription(evaluation: Evaluation): string {
  const phrase = verdict(evaluation);
  return cutText(
    evaluation.softenedByDraft ? `Draft, told only: ${phrase}` : phrase,
    longest,
  );
}
