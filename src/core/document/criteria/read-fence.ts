import type { Code } from "mdast";

import {
  endOfLine,
  lineAt,
  type SourceText,
  startOf,
  startOfLine,
} from "../source-text.ts";
import { takeId } from "./criterion-id.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import {
  addStep,
  newScenario,
  type Scenario,
  startsAnother,
  toCriterion,
} from "./scenario.ts";
import { firstStep, isScenarioTitle } from "./steps.ts";

const gherkin = /^(?:gherkin|feature|cucumber)$/i;
const plain = /^(?:|text|txt|plain|plaintext)$/i;

/** Scenarios in a fence of Gherkin, or in one without a language that has the title of a scenario. */
export function readFence(
  code: Code,
  source: SourceText,
): readonly FoundCriterion[] {
  const lines = code.value.split(/\r\n|\n|\r/);
  const language = code.lang ?? "";
  const isRead =
    gherkin.test(language) || (plain.test(language) && lines.some(isTitle));
  if (!isRead) return [];

  const scenarios: Scenario[] = [];
  const firstLine = firstLineOf(code, source);
  lines.forEach((line, index) => {
    const text = line.trim();
    // Tags and comments stand above the scenario that follows.
    if (text === "" || /^[@#]/.test(text)) return;
    const end = endOfLine(source, firstLine + index);
    const start = startOfContent(source, firstLine + index, end);
    const open = scenarioFor(text, scenarios.at(-1), start);
    if (open === undefined) return;
    if (open !== scenarios.at(-1)) scenarios.push(open);
    open.end = end;
  });
  return scenarios.flatMap((scenario) => {
    const criterion = toCriterion(scenario);
    return criterion === undefined ? [] : [{ ...criterion, fenced: true }];
  });
}

/** The scenario that a line belongs to or begins, its step added. */
function scenarioFor(
  text: string,
  open: Scenario | undefined,
  start: number,
): Scenario | undefined {
  if (isTitle(text)) {
    const scenario = newScenario(start);
    scenario.isTitled = true;
    scenario.id = takeId(text.replace(/^[^:：]*[:：]\s*/, "")).id;
    return scenario;
  }
  const step = firstStep(text);
  if (step === undefined) return open;
  const isNext =
    open === undefined || (!open.isTitled && startsAnother(open, step));
  const scenario = isNext ? newScenario(start) : open;
  addStep(scenario, step);
  scenario.texts.push(text);
  return scenario;
}

function isTitle(text: string): boolean {
  return /[:：]/.test(text) && isScenarioTitle(text);
}

/** Indented code has no line for its fence. */
export function firstLineOf(code: Code, source: SourceText): number {
  const start = startOf(source, code);
  const isFenced = /[`~]/.test(source.text.charAt(start));
  return lineAt(source, start) + (isFenced ? 1 : 0);
}

export function startOfContent(
  source: SourceText,
  line: number,
  end: number,
): number {
  const text = source.text.slice(startOfLine(source, line), end);
  return end - text.trimStart().length;
}
