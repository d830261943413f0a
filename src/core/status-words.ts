/** The order of work on a spec, from first to last, with other words that teams have for a step. */
export const usualSteps: readonly (readonly string[])[] = [
  ["draft", "wip", "work in progress", "provisional"],
  ["in review", "review", "under review", "ready for review", "proposed"],
  ["approved", "accepted", "ready", "implementable"],
  ["implementing", "in development", "in implementation"],
  ["implemented", "done", "shipped", "released", "completed", "final"],
];

/** `**Implemented (Swift 4.2)**` is `implemented`. */
export function normaliseStatus(status: string): string {
  return status
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The step that a status starts with; undefined where it names none, or several: `Draft | In review | Approved`. */
export function readStep(
  status: string,
  steps: readonly (readonly string[])[],
): number | undefined {
  const named = status
    .split(/[|/,;]| or /i)
    .map((part) => stepOf(normaliseStatus(part), steps))
    .filter((step) => step !== -1);
  return new Set(named).size === 1 ? named[0] : undefined;
}

function stepOf(status: string, steps: readonly (readonly string[])[]): number {
  return steps.findIndex((words) =>
    words.some((word) => `${status} `.startsWith(`${word} `)),
  );
}

/** The template's own order where it knows all of the statuses, else the usual one. */
export function stepsFor(
  statuses: readonly string[],
  values: readonly string[] = [],
): readonly (readonly string[])[] {
  const own = values.map((value) => [normaliseStatus(value)]);
  return statuses.every((status) => readStep(status, own) !== undefined)
    ? own
    : usualSteps;
}
