import type { KindFinder } from "../kind-finder.ts";
import { type Labelled, labelsOf } from "../label.ts";
import type { Line } from "../lines.ts";
import { normaliseHeading } from "../normalise-heading.ts";
import { isWeakName } from "./criteria-names.ts";
import { stepsOnlyNames } from "./listed-names.ts";

/** `Acceptance criteria: …` at the start of a line. */
export function criteriaLabel(
  line: Line,
  kindOf: KindFinder,
): Labelled | undefined {
  const label = labelsOf(line)[0];
  return label !== undefined && isCriteriaName(label.label, kindOf)
    ? label
    : undefined;
}

/** Of a label or column. `Exit criteria` of a phase, a column of scenarios and the like are about something else. */
export function isCriteriaName(text: string, kindOf: KindFinder): boolean {
  if (kindOf(text, true) !== "acceptance-criteria") return false;
  const name = normaliseHeading(text);
  return !isWeakName(name) && !stepsOnlyNames.has(name);
}
