import type { Table, TableCell } from "mdast";

import { type Line, linesOf } from "../lines.ts";
import { normaliseHeading } from "../normalise-heading.ts";
import { plainText } from "../plain-text.ts";
import { endOf, startOf } from "../source-text.ts";
import { isWeakName } from "./criteria-names.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import { isNoCriterion } from "./no-criterion.ts";
import { openLine } from "./open-line.ts";
import type { Reading } from "./reading.ts";
import { addStep, newScenario } from "./scenario.ts";
import { stepsOf } from "./steps.ts";

/**
 * Criteria of a table: the lines (`<br>`) of a column that is named for them, wherever the table stands; under acceptance criteria each row.
 */
export function readTable(
  table: Table,
  reading: Reading,
): readonly FoundCriterion[] {
  const [header, ...rows] = table.children;
  const names = (header?.children ?? []).map((cell) => plainText(cell));
  const column = names.findIndex(
    (name) =>
      reading.kindOf(name) === "acceptance-criteria" &&
      !isWeakName(normaliseHeading(name)),
  );
  if (column >= 0) {
    return rows.flatMap((row) => {
      const cell = row.children[column];
      return cell === undefined ? [] : linesOfCell(cell, reading);
    });
  }
  if (reading.context === "none") return [];
  return rows.flatMap((row) => {
    const cells = row.children.map((cell) => plainText(cell).trim());
    const found = fromRow(names, cells, reading.context === "weak");
    return found === undefined
      ? []
      : [
          {
            ...found,
            start: startOf(reading.source, row),
            end: endOf(reading.source, row),
          },
        ];
  });
}

function linesOfCell(
  cell: TableCell,
  reading: Reading,
): readonly FoundCriterion[] {
  return joinSteps(linesOf(reading.source, cell.children)).flatMap((lines) => {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return [];
    const opened = lines.map((line) => openLine(line, true));
    const text = opened.map((line) => line.text).join("\n");
    if (isNoCriterion(text)) return [];
    const scenario = newScenario(first.start);
    for (const step of opened.flatMap((line) => line.steps)) {
      addStep(scenario, step);
    }
    const { given, when, outcome } = scenario;
    return [
      {
        id: opened[0]?.id,
        text,
        form: "table" as const,
        given,
        when,
        outcome,
        fenced: false,
        isWeak: false,
        start: first.start,
        end: last.end,
      },
    ];
  });
}

/** Given, When and Then on lines of their own are one criterion. */
function joinSteps(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const part = openLine(line, true).steps[0]?.part;
    const open = groups.at(-1);
    const isStep = part !== undefined && part !== "given";
    const goesOn =
      isStep && open !== undefined && isOpen(open, part === "when");
    if (goesOn) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isOpen(group: readonly Line[], isWhen: boolean): boolean {
  const steps = group.flatMap((line) => openLine(line, true).steps);
  if (steps.length === 0) return false;
  return !isWhen || !steps.some((step) => step.part === "outcome");
}

const idNames = /^(?:id|no|nr|#|ref|key|number|ac|criterion id)$/i;

function fromRow(
  names: readonly string[],
  cells: readonly string[],
  isWeak: boolean,
): Omit<FoundCriterion, "start" | "end"> | undefined {
  const parts = newScenario(0);
  let id: string | undefined;
  const texts: string[] = [];
  cells.forEach((cell, index) => {
    const name = names[index]?.trim() ?? "";
    const part = stepsOf(name, [], true)[0]?.part;
    if (
      index === 0 &&
      (idNames.test(name) || name === "") &&
      /\d$/.test(cell)
    ) {
      if (/\p{L}/u.test(cell)) id = cell;
      return;
    }
    if (part !== undefined && cell !== "") {
      addStep(parts, { part, text: cell, isMarked: true, isClear: true });
    }
    if (cell !== "") texts.push(cell);
  });
  const text = texts.join(" | ");
  if (isNoCriterion(text)) return;
  return {
    id,
    text,
    form: "table",
    given: parts.given,
    when: parts.when,
    outcome: parts.outcome,
    fenced: false,
    isWeak,
  };
}
