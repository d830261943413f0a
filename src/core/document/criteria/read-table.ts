import type { Table, TableCell } from "mdast";

import type { Line } from "../line.ts";
import { linesOf } from "../lines.ts";
import { plainText } from "../plain-text.ts";
import { endOf, startOf } from "../source-text.ts";
import { isCriteriaName } from "./criteria-label.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import { fromText } from "./from-text.ts";
import { isNoCriterion } from "./no-criterion.ts";
import { openLine } from "./open-line.ts";
import type { Reading } from "./reading.ts";
import { addNamedStep, addStep, newScenario } from "./scenario.ts";
import {
  hasStepColumns,
  isScenarioName,
  keyword,
  readStepRows,
} from "./step-table.ts";
import { isScenarioTitle, stepsOf } from "./steps.ts";

/**
 * Criteria of a table: the lines (`<br>`) of a column that is named for them, wherever the table stands; under acceptance criteria each row.
 */
export function readTable(
  table: Table,
  reading: Reading,
): readonly FoundCriterion[] {
  const { source, kindOf, context } = reading;
  const [header, ...rows] = table.children;
  const names = (header?.children ?? []).map((cell) => plainText(cell).trim());
  const column = names.findIndex(
    (name, index) => isCriteriaName(name, kindOf) && !holdsIds(rows, index),
  );
  if (column >= 0) {
    return rows.flatMap(({ children }) => {
      const cell = children[column];
      return cell === undefined ? [] : linesOfCell(cell, reading);
    });
  }
  const told = readCard(table, reading) ?? readStepRows(table, reading);
  if (told !== undefined) return told;
  if (context === "none" && !hasStepColumns(names)) return [];
  const isWeak =
    context === "weak" || (context === "none" && !names.some(isScenarioName));
  return rows.flatMap((row) => {
    const cells = row.children.map((cell) => plainText(cell).trim());
    const { id, text, ...parts } = readRow(names, cells);
    if (isNoCriterion(text)) return [];
    const start = startOf(source, row);
    const own = fromText({ id, text, start, end: endOf(source, row) });
    return [{ ...own, ...parts, form: "table", isWeak }];
  });
}

/** The card of a story, `Acceptance criteria | Given …<br>When …`: rows of a label and its text, which is more than a word on them. */
function readCard(
  { children }: Table,
  reading: Reading,
): readonly FoundCriterion[] | undefined {
  const cells = children.flatMap(({ children: [label, text, ...more] }) =>
    label !== undefined &&
    text !== undefined &&
    more.length === 0 &&
    isCriteriaName(plainText(label).trim(), reading.kindOf)
      ? [text]
      : [],
  );
  const found = cells.flatMap((cell) => linesOfCell(cell, reading));
  return found.length > 1 || found.some(({ outcome }) => outcome.length > 0)
    ? found
    : undefined;
}

/** `AC | Status` with `AC-1` or `2` under it: a report on criteria that stand elsewhere. */
function holdsIds(rows: Table["children"], column: number): boolean {
  return rows.every(({ children }) => {
    const cell = children[column];
    return cell === undefined || ids.test(plainText(cell));
  });
}

const ids = /^[^\p{L}]*(?:[A-Z]{1,6}[-\s#._]?\d[^\p{L}]*)*$/u;

function linesOfCell(
  cell: TableCell,
  { source }: Reading,
): readonly FoundCriterion[] {
  return joinSteps(linesOf(source, cell.children)).flatMap((lines) => {
    const opened = lines.map((line) => openLine(line, true));
    const text = opened.map((line) => line.text).join("\n");
    if (isNoCriterion(text)) return [];
    const start = lines[0]?.start ?? 0;
    const end = lines.at(-1)?.end ?? start;
    const scenario = newScenario(start);
    for (const line of opened) {
      for (const step of line.steps) addStep(scenario, step);
    }
    const { given, when, outcome } = scenario;
    const own = fromText({ id: opened[0]?.id, text, start, end });
    return [{ ...own, form: "table", given, when, outcome }];
  });
}

/** Given, When and Then on lines of their own are one criterion. */
function joinSteps(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const part = openLine(line, true).steps[0]?.part;
    const open = groups.at(-1);
    const goesOn =
      part !== undefined &&
      open !== undefined &&
      (isTitle(open) || (part !== "given" && isOpen(open, part === "when")));
    if (goesOn) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isTitle([title, ...steps]: readonly Line[]): boolean {
  return steps.length === 0 && isScenarioTitle(title?.text ?? "");
}

function isOpen(group: readonly Line[], isWhen: boolean): boolean {
  const steps = group.flatMap((line) => openLine(line, true).steps);
  if (steps.length === 0) return false;
  return !isWhen || !steps.some((step) => step.part === "outcome");
}

type Row = Pick<FoundCriterion, "id" | "text" | "given" | "when" | "outcome">;

/** Cells joined, a number or id in the first taken off, those under `Given`, `When` and `Then` as steps. */
function readRow(names: readonly string[], cells: readonly string[]): Row {
  const [first = ""] = cells;
  const isNumbered = idNames.test(names[0] ?? "") && /\d$/.test(first);
  const scenario = newScenario(0);
  const texts: string[] = [];
  cells.forEach((text, index) => {
    if (text === "" || (index === 0 && isNumbered)) return;
    texts.push(text);
    const part = stepsOf(keyword(names[index] ?? ""), [], true)[0]?.part;
    if (part === undefined) return;
    addNamedStep(scenario, part, text);
  });
  return {
    id: isNumbered && /\p{L}/u.test(first) ? first : undefined,
    text: texts.join(" | "),
    given: scenario.given,
    when: scenario.when,
    outcome: scenario.outcome,
  };
}

const idNames = /^(?:|id|no\.?|nr\.?|#|ref|key|number|ac|criterion id)$/i;
