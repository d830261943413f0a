import type { Code } from "mdast";

import {
  endOfLine,
  type SourceText,
  startOf,
  startOfLine,
  lineAt,
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
import { isScenarioTitle, stepsOf } from "./steps.ts";

const languages = /^(?:gherkin|feature|cucumber)$/i;

/** Scenarios in a fence of Gherkin, or in one without a language that holds a scenario. A template with `<…>` to fill holds none. */
export function readFence(
  code: Code,
  source: SourceText,
): readonly FoundCriterion[] {
  const lines = code.value.split(/\r\n|\n|\r/);
  const isGherkin = languages.test(code.lang ?? "");
  if (!isGherkin && (code.lang || !lines.some(isTitle))) return [];
  const firstLine =
    lineAt(source, startOf(source, code)) + (isFenced(code, source) ? 1 : 0);
  const found: FoundCriterion[] = [];
  let scenario: Scenario | undefined;
  let hasTable = false;
  const close = (): void => {
    const criterion = scenario && toCriterion(scenario);
    if (criterion !== undefined && (hasTable || !isTemplate(criterion))) {
      found.push({ ...criterion, fenced: true });
    }
    scenario = undefined;
    hasTable = false;
  };
  lines.forEach((line, index) => {
    const text = line.trim();
    const start = contentStart(source, firstLine + index);
    if (isTitle(text)) {
      close();
      scenario = newScenario(start);
      scenario.isTitled = true;
      scenario.id = takeId(text.replace(/^[^:：]*[:：]\s*/, "")).id;
    }
    const steps = stepsOf(text, [], true).slice(0, 1);
    for (const step of steps) {
      if (
        scenario !== undefined &&
        !scenario.isTitled &&
        startsAnother(scenario, step)
      )
        close();
      scenario ??= newScenario(start);
      addStep(scenario, { ...step, text: text.replace(/^\S+\s*/, "") });
      scenario.texts.push(text);
    }
    if (/^examples?\s*:/i.test(text)) hasTable = true;
    if (scenario !== undefined && /^[^@#]/.test(text)) {
      scenario.end = endOfLine(source, firstLine + index);
    }
  });
  close();
  return found;
}

function isTitle(text: string): boolean {
  return isScenarioTitle(text) && /[:：]/.test(text);
}

function isTemplate(criterion: FoundCriterion): boolean {
  return /<[^<>]+>|\[[^[\]]+\]/.test(criterion.text);
}

function isFenced(code: Code, source: SourceText): boolean {
  return /[`~]/.test(source.text.charAt(startOf(source, code)));
}

function contentStart(source: SourceText, line: number): number {
  const start = startOfLine(source, line);
  const text = source.text.slice(start, endOfLine(source, line));
  return start + (text.length - text.trimStart().length);
}
