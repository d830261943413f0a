import type { MetadataEntry, SpecDocument } from "../document/spec-document.ts";
import { rememberLast } from "../remember-last.ts";
import { cleanValue } from "./clean-value.ts";
import { isUnchosen } from "./unfilled/choices.ts";

/** How far a spec says it is, whatever its family calls it. */
export type StatusStage = "draft" | "review" | "agreed" | "over";

const stages: readonly (readonly [StatusStage, RegExp])[] = [
  [
    "over",
    /^(?:superseded|rejected|withdrawn|deprecated|obsolete|replaced|abandoned|stagnant|cancell?ed|declined)\b/,
  ],
  [
    "agreed",
    /^(?:approved|accepted|agreed|final|implementable|implementing|implemented|in (?:progress|development|implementation)|active|living|done|completed?|shipped|released|ready(?: for (?:dev|development|implementation))?|signed off|stable|last call)\b/,
  ],
  [
    "review",
    /^(?:in )?(?:review|reviewing|under review|proposed|proposal|awaiting (?:review|approval)|ready for review|pending approval|returned for revision)\b/,
  ],
];

/** Undefined where the document has no status; an unknown one is a draft. */
export const readStage = rememberLast(stageOfDocument);

function stageOfDocument(document: SpecDocument): StatusStage | undefined {
  const entry = statusEntry(document);
  if (entry === undefined) return;
  // Where stages are named `stage: accepted` is what a proposal asks for.
  return /^stage$/i.test(entry.label) && /^accepted$/i.test(entry.value)
    ? "review"
    : stageOf(entry.value);
}

/** Where the document says its status; an empty one is none, and so is the template's list of those there are. */
export function statusEntry(document: SpecDocument): MetadataEntry | undefined {
  return document.metadata.find(
    ({ key, value }) =>
      key === "status" &&
      cleanValue(value) !== "" &&
      !isUnchosen("status", value),
  );
}

export function stageOf(status: string): StatusStage {
  const words = cleanValue(status)
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ");
  return stages.find(([, pattern]) => pattern.test(words))?.[0] ?? "draft";
}

/** The status as its author wrote it, without what people add to it. */
export function readStatus(document: SpecDocument): string | null {
  const entry = statusEntry(document);
  return entry === undefined ? null : cleanValue(entry.value);
}
