import type { RootContent } from "mdast";

import type { KindFinder } from "../kind-finder.ts";
import { labelsOf } from "../label.ts";
import type { Labelled, Line } from "../line.ts";
import { linesOf } from "../lines.ts";
import { normaliseHeading } from "../normalise-heading.ts";
import { isWeakName } from "./criteria-names.ts";
import { stepsOnlyNames } from "./listed-names.ts";
import type { Reading } from "./reading.ts";

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

/** `Priority: high` and below it, in the same paragraph, `Acceptance criteria:`. A label alone in its paragraph is a heading. */
export function endsInCriteriaLabel(
  node: RootContent,
  { source, kindOf, context }: Reading,
): boolean {
  if (node.type !== "paragraph" || context !== "none") return false;
  if (node.children.length < 2) return false;
  const lines = linesOf(source, node.children);
  const last = lines.length > 1 ? lines.at(-1) : undefined;
  return last !== undefined && criteriaLabel(last, kindOf)?.value === "";
}

/** Of a label or column. `Exit criteria` of a phase, a column of scenarios and the like are about something else. */
export function isCriteriaName(text: string, kindOf: KindFinder): boolean {
  if (kindOf(text, true) !== "acceptance-criteria") return false;
  const name = normaliseHeading(text);
  return !isWeakName(name) && !stepsOnlyNames.has(name);
}
