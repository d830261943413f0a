import type { Evaluation } from "../evaluation.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { plain } from "./escape-markdown.ts";
import { verdict } from "./verdict.ts";

/** The first paragraph: the verdict, and what it means for whoever wants to merge. */
export function opening(evaluation: Evaluation, snapshot: Snapshot): string {
  return `**${plain(verdict(evaluation))}.** ${meaningOf(evaluation, snapshot)}`.trim();
}

function meaningOf(
  evaluation: Evaluation,
  { headConfig, subject }: Snapshot,
): string {
  if (evaluation.softenedByDraft) {
    return "While this is a draft it is only told. Once the pull request is ready for review, it fails this check.";
  }
  if (evaluation.conclusion === "failure" && subject === "merge-group") {
    return "The merge queue cannot go on with this. Do the steps below on the pull request, then put it into the queue again.";
  }
  if (evaluation.conclusion === "failure") {
    return "This check passes as soon as the steps below are done; it looks again at every push and every edit of the description.";
  }
  if (headConfig?.kind === "valid") {
    return "The configuration in this pull request is valid and counts once it is merged.";
  }
  return "";
}
