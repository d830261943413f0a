import type { KindFinder } from "../kind-finder.ts";
import { type Labelled, labelsOf } from "../label.ts";
import type { Line } from "../lines.ts";
import { normaliseHeading } from "../normalise-heading.ts";
import { isWeakName, stepsOnlyNames } from "./criteria-names.ts";

/** `Acceptance criteria: …` at the start of a line. `Exit criteria:` of a phase and the like are about something else. */
export function criteriaLabel(
  line: Line,
  kindOf: KindFinder,
): Labelled | undefined {
  const label = labelsOf(line)[0];
  if (label === undefined) return;
  if (kindOf(label.label, true) !== "acceptance-criteria") return;
  const name = normaliseHeading(label.label);
  return isWeakName(name) || stepsOnlyNames.has(name) ? undefined : label;
}
