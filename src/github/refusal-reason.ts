import type { RefusalReason } from "../tasks/refused.ts";

/** GitHub tells by its sentence alone what a refusal is about: the status is 403 or 422 for most of them. */
const sentences: readonly (readonly [RegExp, RefusalReason])[] = [
  [/not accessible by integration|insufficient scopes?/i, "permission"],
  [/\barchived\b/i, "archived"],
  [
    /rule violations|protected branch|creations being restricted|through a pull request|not authorized to push/i,
    "rule",
  ],
  [/repository is empty/i, "empty"],
];

export function refusalReason(message: string): RefusalReason {
  const known = sentences.find(([sentence]) => sentence.test(message));
  return known?.[1] ?? "other";
}
