import type { Evaluation } from "../evaluation.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { annotationsOf } from "./annotations.ts";
import { cutText } from "./clean-text.ts";
import { configSection } from "./config-section.ts";
import { describeNearMiss } from "./describe-near-miss.ts";
import { describeProcess, exemptHint } from "./describe-process.ts";
import { opening } from "./opening.ts";
import { roomOf, type Room } from "./room.ts";
import { specSections, unreadableLine } from "./spec-sections.ts";
import {
  laterUrls,
  nextStepLines,
  numbered,
  otherNearMisses,
} from "./steps.ts";
import { templateSection } from "./template-section.ts";
import { verdict } from "./verdict.ts";
import { count } from "./words.ts";

export interface CheckRunOutput {
  readonly title: string;
  readonly summary: string;
}

/** GitHub takes 65,535 characters of summary; some are kept for what counts the rest. */
const largestSummary = 63_000;
const longestTitle = 120;
const mostSteps = 20;

/** What the page of the check run says; the annotations come beside it. */
export function checkRunOutput(
  evaluation: Evaluation,
  snapshot: Snapshot,
): CheckRunOutput {
  const room = roomOf(largestSummary);
  const start = [
    opening(evaluation, snapshot),
    stepSection(evaluation, snapshot, room),
    configSection(evaluation, snapshot, room),
    templateSection(evaluation, snapshot, room),
  ];
  const end = [
    annotationNote(evaluation, snapshot),
    nearMissSection(evaluation, snapshot, room),
    processSection(evaluation, snapshot, room),
    ...room.take(laterUrls(evaluation, snapshot)).fits,
  ];
  const middle = [
    ...specSections(evaluation.specs, snapshot, room),
    unreadableSection(evaluation, room),
  ];
  const phrase = verdict(evaluation);
  return {
    title: cutText(
      evaluation.softenedByDraft ? `Draft: ${phrase}` : phrase,
      longestTitle,
    ),
    summary: [...start, ...middle, ...end]
      .filter((section) => section !== "")
      .join("\n\n"),
  };
}

function stepSection(
  evaluation: Evaluation,
  snapshot: Snapshot,
  room: Room,
): string {
  const lines = nextStepLines(evaluation, snapshot);
  if (lines.length === 0) return "";
  const { fits } = room.take(lines.slice(0, mostSteps));
  const left = lines.length - fits.length;
  const lacksSpec = evaluation.steps.some((step) => step.kind === "link-spec");
  return [
    "### Next steps",
    numbered(fits),
    left === 0 ? "" : `And ${count(left, "more step")}.`,
    lacksSpec ? exemptHint(snapshot) : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function annotationNote(evaluation: Evaluation, snapshot: Snapshot): string {
  const { shown, left } = annotationsOf(evaluation, snapshot);
  return left === 0
    ? ""
    : `Annotations stand on the first ${shown.length} findings; ${left} more have none.`;
}

function unreadableSection({ unreadable }: Evaluation, room: Room): string {
  return listSection(
    "### Specs that cannot be read",
    unreadable.map(unreadableLine),
    room,
  );
}

function nearMissSection(
  evaluation: Evaluation,
  snapshot: Snapshot,
  room: Room,
): string {
  return listSection(
    "### Links that lead to no spec",
    otherNearMisses(evaluation).map(
      (miss) => `- ${describeNearMiss(miss, snapshot)}`,
    ),
    room,
  );
}

function processSection(
  { duty }: Evaluation,
  snapshot: Snapshot,
  room: Room,
): string {
  const { fits } = room.take(describeProcess(duty, snapshot));
  return fits.length === 0
    ? ""
    : ["### When a spec is needed here", ...fits].join("\n\n");
}

function listSection(
  title: string,
  lines: readonly string[],
  room: Room,
): string {
  if (lines.length === 0) return "";
  const { fits, left } = room.take(lines);
  const more = left === 0 ? [] : [`- and ${left} more`];
  return `${title}\n\n${[...fits, ...more].join("\n")}`;
}
