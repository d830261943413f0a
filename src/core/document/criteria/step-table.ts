import type { Table } from "mdast";

import { normaliseHeading } from "../normalise-heading.ts";
import { plainText } from "../plain-text.ts";
import { endOf, startOf } from "../source-text.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import { stepsOnlyNames } from "./listed-names.ts";
import type { Reading } from "./reading.ts";
import {
  addNamedStep,
  newScenario,
  type Scenario,
  startsAnother,
  toCriterion,
} from "./scenario.ts";
import { partOfWord } from "./steps.ts";

/** Columns `Given`, `When` and `Then`: each row is a scenario, wherever the table stands. */
export function hasStepColumns(names: readonly string[]): boolean {
  const parts = new Set(names.map((name) => partOfWord(keyword(name))));
  return parts.has("given") && parts.has("when") && parts.has("outcome");
}

/** `Then`, also of the column `Erwartet (Then)`. */
export function keyword(name: string): string {
  return /[(（](Given|When|Then)[)）]$/.exec(name)?.[1] ?? name;
}

/** A column of titles: what stands beside them is a scenario, and no case of a test. */
export function isScenarioName(name: string): boolean {
  return stepsOnlyNames.has(normaliseHeading(name));
}

/** A table that lies the other way: `Given`, `When` and `Then` in its first column, the header among them. */
export function readStepRows(
  { children: rows }: Table,
  { source }: Reading,
): readonly FoundCriterion[] | undefined {
  const scenarios: Scenario[] = [];
  for (const row of rows) {
    const [word, cell, ...more] = row.children;
    if (word === undefined || cell === undefined || more.length > 0) return;
    const part = partOfWord(plainText(word));
    if (part === undefined) return;
    const text = plainText(cell).trim();
    const open = scenarios.at(-1);
    const isNext = open === undefined || startsAnother(open, { part });
    const scenario = isNext ? newScenario(startOf(source, row)) : open;
    if (isNext) scenarios.push(scenario);
    addNamedStep(scenario, part, text);
    scenario.texts.push(text);
    scenario.end = endOf(source, row);
  }
  return scenarios.flatMap((scenario) => {
    const found = toCriterion(scenario);
    return found === undefined ? [] : [{ ...found, form: "table" as const }];
  });
}
