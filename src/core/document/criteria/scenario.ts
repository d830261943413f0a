import type { FoundCriterion } from "./found-criterion.ts";
import { fromText } from "./from-text.ts";
import { isPlaceholderText } from "./placeholder-text.ts";
import type { Step } from "./step.ts";
import type { StepPart } from "./step-part.ts";
import { stepsOf } from "./steps.ts";

/** Steps that belong together while they are read. */
export interface Scenario {
  id: string | undefined;
  readonly texts: string[];
  readonly given: string[];
  readonly when: string[];
  readonly outcome: string[];
  start: number;
  end: number;
  /** Depth of the list in which it began. */
  readonly depth: number;
  isClear: boolean;
  isMarked: boolean;
  /** Stands in paragraphs, so that a list under it can hold its outcomes. */
  isParagraph: boolean;
  /** Its keywords stand alone, with lists under them. */
  isByLists: boolean;
  isFilling: boolean;
  /** In an item that has a number, so that each item is one criterion. */
  isNumbered: boolean;
  /** Under a title of its own: all steps up to the next title are its. */
  isTitled: boolean;
  last: "given" | "when" | "outcome" | undefined;
}

export function newScenario(start: number, depth = 0): Scenario {
  return {
    id: undefined,
    texts: [],
    given: [],
    when: [],
    outcome: [],
    start,
    end: start,
    depth,
    isClear: true,
    isMarked: true,
    isParagraph: false,
    isByLists: false,
    isFilling: false,
    isNumbered: false,
    isTitled: false,
    last: undefined,
  };
}

export function addStep(scenario: Scenario, step: Step): void {
  const part = step.part === "more" ? scenario.last : step.part;
  if (part === undefined) return;
  scenario[part].push(step.text);
  scenario.last = part;
  scenario.isFilling = false;
  scenario.isClear &&= step.isClear;
  scenario.isMarked &&= step.isMarked;
}

/** A step whose keyword stands apart from it, as a heading or in a cell: beyond doubt. */
export function addNamedStep(
  scenario: Scenario,
  part: StepPart,
  text: string,
): void {
  addStep(scenario, { part, text, isMarked: true, isClear: true });
}

/** Text under or behind a step that starts no step of its own. */
export function extendStep(scenario: Scenario, text: string): void {
  const part = scenario.last;
  if (part === undefined || text === "") return;
  const before = scenario[part].pop() ?? "";
  scenario[part].push(before === "" ? text : `${before}\n${text}`);
}

/** Whether a step of this kind begins the next scenario. */
export function startsAnother(
  scenario: Scenario,
  { part }: Pick<Step, "part">,
): boolean {
  switch (part) {
    case "given":
      return (
        scenario.outcome.length > 0 ||
        isOutcomeOfGiven(scenario) ||
        (scenario.when.length > 0 && !isToldFirst(scenario))
      );
    case "when":
      return scenario.outcome.length > 0 || isSentence(scenario);
    default:
      return false;
  }
}

/** "When it opens, given a row, then …": in capitals or bold, so that it is no sentence with a "when" in it. */
function isToldFirst({ given, when, isMarked }: Scenario): boolean {
  return isMarked && given.length === 0 && when.length === 1;
}

/** All three parts, or two with keywords beyond doubt: more than a sentence with "when" and "then" in it. */
export function isUnmistakable(scenario: Scenario): boolean {
  const { given, when, outcome, isClear, isMarked } = scenario;
  if (outcome.length === 0 || given.length + when.length === 0) return false;
  return isMarked || (isClear && given.length > 0 && when.length > 0);
}

/** Whether the items that follow are what a keyword on a line of its own stands for: `**Given:**` above a list. */
export function isFilledByList(scenario: Scenario): boolean {
  const { last, isParagraph } = scenario;
  if (!isParagraph || last === undefined) return false;
  const isEmpty = scenario[last].at(-1) === "";
  if (isEmpty && last !== "outcome") scenario.isByLists = true;
  return scenario.isByLists && (isEmpty || scenario.isFilling);
}

/**
 * Context and action stand, the outcome is still to come: in the list that follows. Outside acceptance criteria, `When you choose, keep in
 * mind:` stands above a list as well, so there the keywords have to be beyond doubt.
 */
export function isStem(scenario: Scenario, isLenient: boolean): boolean {
  const { given, when, outcome, isClear, isMarked } = scenario;
  if (given.length + when.length === 0) return false;
  if (!outcome.every((text) => text === "")) return false;
  return (
    isLenient || isMarked || (isClear && given.length > 0 && when.length > 0)
  );
}

/** Undefined where there is no step but placeholders: an untouched template holds no criteria. */
export function toCriterion(read: Scenario): FoundCriterion | undefined {
  const scenario = overLines(read);
  const { id, given, when, outcome, start, end } = scenario;
  const steps = [...given, ...when, ...outcome];
  if (steps.every(isPlaceholderText)) return;
  if (
    outcome.length === 0 &&
    (isSentence(scenario) || isOutcomeOfGiven(scenario))
  ) {
    const [text = ""] = scenario.texts;
    return fromText({ id, text, start, end });
  }
  return {
    id,
    text: scenario.texts.filter(isText).join("\n"),
    form: "gherkin",
    given: given.filter(isText),
    when: when.filter(isText),
    outcome: outcome.filter(isText),
    fenced: false,
    isWeak: false,
    start,
    end,
  };
}

/** "…, then it is gone" behind a line break, or in the middle of the next line, as where lines have a fixed width. */
function overLines(scenario: Scenario): Scenario {
  const { texts, start, depth } = scenario;
  if (texts.length < 2 || !scenario.outcome.every((text) => text === ""))
    return scenario;
  const steps = stepsOf(texts.join(" "), [], false);
  if (!steps.some(({ part }) => part === "outcome")) return scenario;
  const whole = newScenario(start, depth);
  for (const step of steps) addStep(whole, step);
  const { given, when, outcome } = whole;
  return { ...scenario, given, when, outcome };
}

/**
 * `When the key is absent, the command fails`: a sentence that says all, though it has no Then. Behind a Given, in `Given a key, when it
 * is absent, the command fails`, the rest has to be more than the end of a list.
 */
function isSentence({
  given,
  when,
  outcome,
  texts,
  isMarked,
}: Scenario): boolean {
  return (
    !isMarked &&
    outcome.length === 0 &&
    when.length === 1 &&
    texts.length === 1 &&
    (given.length === 0 ? /[,:;，；]/ : saysWhatComes).test(when[0] ?? "")
  );
}

const saysWhatComes = /[,;，；]\s*(?!(?:and|or)\s)(?:\p{Ll}+\s+){2}\S|[，；]/iu;

/** `Given a name and a price, the recipe is created`: it has no When either, and a verb behind the comma. */
function isOutcomeOfGiven({ given, when, texts, isMarked }: Scenario): boolean {
  return (
    !isMarked &&
    given.length === 1 &&
    when.length === 0 &&
    texts.length === 1 &&
    /[,;]\s+(?:an?|all|each|every|it|no|the|they)\s(?:[^\s,;]+\s+){0,5}(?:are|can|is|must|shall|should|will|[a-z]{3,}(?<!s)s)\s/i.test(
      given[0] ?? "",
    )
  );
}

function isText(text: string): boolean {
  return text !== "";
}
