import type { Evaluation } from "../evaluation.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { exemptHint } from "./describe-process.ts";
import { link, plain } from "./escape-markdown.ts";
import { checksUrl } from "./page-url.ts";
import { roomOf } from "./room.ts";
import { laterUrls, nextStepLines, numbered } from "./steps.ts";
import { verdict } from "./verdict.ts";
import { count } from "./words.ts";

/** The first line of the one comment that is kept up to date. */
export const commentMarker = "<!-- specgate:report v=1 -->";

/** GitHub takes 65,536 characters; a comment that long is not read. */
const largest = 20_000;
const mostSteps = 10;

/** What the comment has to say; undefined where there is nothing to do, and then nobody needs one. */
export function troubleComment(
  evaluation: Evaluation,
  snapshot: Snapshot,
): string | undefined {
  const lines = nextStepLines(evaluation, snapshot);
  if (lines.length === 0) return undefined;
  const { fits, left } = roomOf(largest).take(lines.slice(0, mostSteps));
  const more = left + Math.max(0, lines.length - mostSteps);
  const lacksSpec = evaluation.steps.some((step) => step.kind === "link-spec");
  return [
    `${commentMarker}\n**Specgate: ${plain(verdict(evaluation))}**`,
    evaluation.softenedByDraft
      ? "This is a draft, so it is only told. Before the pull request can be merged:"
      : "Before this can be merged:",
    numbered(fits),
    more === 0 ? "" : `And ${count(more, "more step")}.`,
    lacksSpec ? exemptHint(snapshot) : "",
    details(snapshot),
    ...laterUrls(evaluation, snapshot),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** What an earlier comment is changed to once all is well. */
export function calmComment(
  evaluation: Evaluation,
  snapshot: Snapshot,
): string {
  return `${commentMarker}\n**Specgate: ${plain(verdict(evaluation))}.** ${details(snapshot)}`;
}

function details({ repository, pull }: Snapshot): string {
  return link("What was checked, and why", checksUrl(repository, pull.number));
}
