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
