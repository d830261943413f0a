import type { SpecDocument } from "../document/spec-document.ts";
import { cleanValue } from "./clean-value.ts";

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
export function readStage(document: SpecDocument): StatusStage | undefined {
  const status = document.metadata
    .filter((entry) => entry.key === "status")
    .map((entry) =>
      cleanValue(entry.value)
        .toLowerCase()
        .replaceAll(/[\s_-]+/g, " "),
    )
    .find((value) => value !== "");
  if (status === undefined) return undefined;
  return stages.find(([, pattern]) => pattern.test(status))?.[0] ?? "draft";
}
