import type { Line, OpenLine } from "../line.ts";
import { openLine } from "./open-line.ts";
import type { Reading } from "./reading.ts";

/** "I can log in": "I" is "and" in Polish, as "А" is in Russian, but where no scenario is open it goes on with nothing. */
export function isLoneAnd({ steps }: OpenLine, { scenario }: Reading): boolean {
  return (
    scenario === undefined &&
    steps.every(({ part, isMarked }) => part === "more" && !isMarked)
  );
}

export function startStep(lines: readonly Line[], isLenient: boolean): boolean {
  return lines.some((line) => openLine(line, isLenient).steps.length > 0);
}
