import { normaliseStatus, readStep, usualSteps } from "../status-words.ts";

/** A spec in one of these is no ground to stand on, wherever a template lists them. */
const givenUp = [
  "superseded",
  "rejected",
  "withdrawn",
  "deprecated",
  "abandoned",
  "obsolete",
  "deferred",
  "replaced",
  "stagnant",
  "moved",
  "cancelled",
];

/**
 * Whether a status, as somebody wrote it, is at least the needed one. `values` are the template's, from first to last;
 * for a word that they lack, the usual order holds. What cannot be read does not satisfy.
 */
export function satisfiesStatus(
  has: string | null,
  needs: string,
  values: readonly string[] = [],
): boolean {
  if (has === null || isGivenUp(has)) return false;
  const needed = normaliseStatus(needs);
  for (const steps of [
    values.map((value) => [normaliseStatus(value)]),
    usualSteps,
  ]) {
    const least = steps.findIndex((words) => words.includes(needed));
    const reached = readStep(has, steps);
    if (least !== -1 && reached !== undefined) return reached >= least;
  }
  return normaliseStatus(has) === needed;
}

function isGivenUp(status: string): boolean {
  const words = normaliseStatus(status).split(" ");
  return givenUp.some((word) => words.includes(word));
}
