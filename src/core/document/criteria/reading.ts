import type { KindFinder } from "../kind-finder.ts";
import type { OpenLine } from "../line.ts";
import type { SourceText } from "../source-text.ts";
import type { CriteriaContext } from "./criteria-context.ts";
import { namesCriterion } from "./criterion-id.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import {
  addStep,
  extendStep,
  isUnmistakable,
  newScenario,
  type Scenario,
  startsAnother,
  toCriterion,
} from "./scenario.ts";

/** What is known while nodes are read one after the other. */
export interface Reading {
  readonly source: SourceText;
  readonly kindOf: KindFinder;
  readonly context: CriteriaContext;
  /** Whether Gherkin in a code fence counts here. */
  readonly readsFences: boolean;
  readonly found: FoundCriterion[];
  /** Paragraphs under acceptance criteria: criteria only where nothing plainer stands there. */
  readonly prose: FoundCriterion[];
  scenario: Scenario | undefined;
  /** Context and action of which the items that follow are outcomes. */
  stem: Scenario | undefined;
  /** The id of a title right above the steps that come. */
  titleId: string | undefined;
  /** The paragraph above tells an author what to list. */
  isInstructed: boolean;
}

export function newReading(
  base: Pick<Reading, "source" | "kindOf" | "context" | "readsFences">,
  context = base.context,
): Reading {
  return {
    source: base.source,
    kindOf: base.kindOf,
    context,
    readsFences: base.readsFences,
    found: [],
    prose: [],
    scenario: undefined,
    stem: undefined,
    titleId: undefined,
    isInstructed: false,
  };
}

/** Adds a line's steps to the open scenario, or opens the next one. */
export function addSteps(
  reading: Reading,
  line: OpenLine,
  start: number,
  depth: number,
): Scenario {
  const [first] = line.steps;
  const before = reading.scenario;
  let scenario = before;
  if (
    before === undefined ||
    line.id !== undefined ||
    (first !== undefined && startsAnother(before, first))
  ) {
    closeScenario(reading);
    scenario = newScenario(start, depth);
    if (
      first?.part === "when" &&
      before !== undefined &&
      before.depth < depth
    ) {
      for (const text of before.given) scenario.given.push(text);
    }
    reading.scenario = scenario;
  }
  scenario ??= newScenario(start, depth);
  scenario.id ??= line.id ?? reading.titleId;
  reading.titleId = undefined;
  scenario.texts.push(line.text);
  for (const step of line.steps) addStep(scenario, step);
  return scenario;
}

/** Adds text that starts no step to the step above it. */
export function extendScenario(
  reading: Reading,
  text: string,
  end: number,
): void {
  const { scenario } = reading;
  if (scenario === undefined) return;
  extendStep(scenario, text.trim());
  scenario.texts.push(text.trim());
  scenario.end = end;
}

/** `2. And …` behind `1. Given …, when …, then …`: a number of its own for another outcome of the same. */
export function startNextOutcome(reading: Reading, start: number): void {
  const { scenario } = reading;
  if (scenario?.isNumbered !== true || scenario.outcome.length === 0) return;
  closeScenario(reading);
  reading.scenario = {
    ...newScenario(start, scenario.depth),
    given: [...scenario.given],
    when: [...scenario.when],
    isNumbered: true,
    last: "outcome",
  };
}

/** Ends the open scenario; outside acceptance criteria only an unmistakable one counts. */
export function closeScenario(reading: Reading): void {
  const { scenario, context } = reading;
  reading.scenario = undefined;
  if (scenario === undefined) return;
  const criterion = toCriterion(scenario);
  if (criterion === undefined) return;
  if (context !== "none" || isUnmistakable(scenario)) {
    reading.found.push(criterion);
  } else if (isNamed(criterion)) {
    reading.found.push({ ...criterion, isWeak: true });
  }
}

/** `AC-1 Given a user, when they log in, then …`, as a sentence. */
function isNamed({ id, outcome }: FoundCriterion): boolean {
  return namesCriterion(id) && outcome.length > 0;
}
