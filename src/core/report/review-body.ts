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
  const check = link("The check", checksUrl(repository, pull.number));
  return `${count(comments, "new comment")} on the diff. ${check} has ${findings === 1 ? "the same" : `all ${findings} findings`}.`;
}
