import type { OpenSection } from "../outline.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import { addNamedStep, newScenario, toCriterion } from "./scenario.ts";
import { partOfWord } from "./steps.ts";

/** A scenario with a sub-heading for each step: `#### Given`, `#### When`, `#### Then`. */
export function readStepHeadings({
  children,
  range: { start, end },
}: OpenSection): FoundCriterion | undefined {
  const parts = children.map(({ heading }) => partOfWord(heading));
  if (!parts.includes("outcome")) return;
  if (!parts.includes("given") && !parts.includes("when")) return;
  const scenario = newScenario(start);
  scenario.end = end;
  children.forEach(({ blocks }, index) => {
    const part = parts[index];
    if (part === undefined) return;
    const text = blocks.map((block) => block.text).join("\n");
    addNamedStep(scenario, part, text);
    scenario.texts.push(text);
  });
  return toCriterion(scenario);
}
