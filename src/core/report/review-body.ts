import type { Evaluation } from "../evaluation.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { link } from "./escape-markdown.ts";
import { checksUrl } from "./page-url.ts";
import { count } from "./words.ts";

/** The sentence above new comments on the diff. */
export function reviewBody(
  comments: number,
  { specs }: Evaluation,
  { repository, pull }: Snapshot,
): string {
  const findings = specs.flatMap((spec) => spec.newFindings).length;
  const check = link("the check", checksUrl(repository, pull.number));
  const others = findings - comments;
  return others > 0
    ? `${count(comments, "new comment")} on the diff. The other ${count(others, "finding")} are in ${check}.`
    : `${count(comments, "new comment")} on the diff, the same as in ${check}.`;
}
