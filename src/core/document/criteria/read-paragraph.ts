import type { Line, OpenLine } from "../line.ts";
import { criteriaLabel } from "./criteria-label.ts";
import { readEars } from "./ears.ts";
import { fromText } from "./from-text.ts";
import { isNoCriterion, isReference } from "./no-criterion.ts";
import { openLine, openLines } from "./open-line.ts";
import { pushAll, pushText } from "./push-text.ts";
import {
  addSteps,
  closeScenario,
  extendScenario,
  newReading,
  type Reading,
} from "./reading.ts";
import { isScenarioTitle } from "./steps.ts";

/** Reads the lines of a paragraph: steps, criteria with ids or bullets, a sentence in EARS, or prose. */
export function readParagraph(
  lines: readonly Line[],
  reading: Reading,
  depth: number,
): void {
  const [first, ...below] = lines;
  if (first === undefined) return;
  const label = criteriaLabel(first, reading.kindOf);
  if (label === undefined) {
    const at = reading.context === "none" ? labelIn(below, reading) : -1;
    if (at >= 0) {
      readParagraph(lines.slice(0, at + 1), reading, depth);
      readParagraph(lines.slice(at + 1), reading, depth);
      return;
    }
    if (!readSteps(lines, reading, depth)) readProse(lines, reading);
    return;
  }
  closeScenario(reading);
  const under = newReading(reading, "strong");
  const { value: text, start } = label;
  if (text !== "") {
    pushText(under, { id: undefined, text, start, end: first.end });
  }
  readParagraph(below, under, depth);
  closeScenario(under);
  pushAll(reading, under.found.length > 0 ? under.found : under.prose);
}

/** The place of `**Acceptance criteria:** …` under the name of a step or story. */
function labelIn(lines: readonly Line[], { kindOf }: Reading): number {
  return lines.findIndex((line) => {
    const label = criteriaLabel(line, kindOf);
    return label?.isMarked === true && label.value !== "";
  });
}

/** Outside acceptance criteria a scenario starts a paragraph or follows its title: a wrapped line can start with any word. */
function readSteps(
  lines: readonly Line[],
  reading: Reading,
  depth: number,
): boolean {
  const isLenient = reading.context !== "none";
  let hasSteps = false;
  let canStart = true;
  const [first, ...more] = lines;
  if (
    first !== undefined &&
    more.length > 0 &&
    openLine(first, isLenient).steps.length > 0 &&
    openLines(first, more, isLenient).steps.length === 0
  ) {
    return false;
  }
  for (const line of lines) {
    const open: OpenLine | undefined =
      canStart || hasSteps || isLenient ? openLine(line, isLenient) : undefined;
    if (open !== undefined && open.steps.length > 0) {
      const scenario = addSteps(reading, open, line.start, depth);
      scenario.end = line.end;
      scenario.isParagraph = true;
      hasSteps = true;
    } else if (hasSteps) {
      extendScenario(reading, line.text, line.end);
    } else {
      closeScenario(reading);
      canStart = isScenarioTitle(line.text) || open?.id !== undefined;
      reading.titleId = open?.id;
    }
  }
  if (!hasSteps) reading.titleId = undefined;
  return hasSteps;
}

function readProse(lines: readonly Line[], reading: Reading): void {
  const isAmongCriteria = reading.context !== "none";
  if (
    !isAmongCriteria &&
    !/^(?:WHEN|WHILE|IF|WHERE)\s/.test(lines[0]?.text ?? "")
  ) {
    return;
  }
  const text = lines.map((line) => line.text).join("\n");
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const listed = isAmongCriteria ? lines.filter(isListed) : [];
  if (listed.length > 0) {
    for (const line of listed) {
      const own = openLine(line, true);
      pushText(reading, {
        id: own.id,
        text: own.text.replace(numbered, ""),
        start: line.start,
        end: line.end,
      });
    }
    return;
  }
  const own = fromText({ id: undefined, text, start, end });
  const ears = readEars(text, isAmongCriteria);
  if (ears !== undefined) {
    reading.found.push({ ...own, ...ears, form: "ears" });
  } else if (reading.context === "strong" && !/[:：]$/.test(text)) {
    const isBroken = lines.length > 1 && lines.every(endsBroken(reading));
    const parts = isBroken
      ? lines.map((line) => fromText({ ...line, id: undefined }))
      : [own];
    for (const part of parts) {
      if (!isNoCriterion(part.text) && !isReference(part.text))
        reading.prose.push(part);
    }
  }
}

/** A full stop and a break that its author wrote, or the end. */
function endsBroken({ source }: Reading) {
  return ({ text, end }: Line, at: number, all: readonly Line[]): boolean =>
    /[.。!！]$/.test(text) &&
    (at === all.length - 1 ||
      /^(?: {2,}|\\| *<br)/.test(source.text.slice(end, end + 8)));
}

/** A number that Markdown does not know: `1: Log in`. */
const numbered = /^\d{1,2}:\s+/;

/** A line with an id, or with a number or bullet that Markdown does not know. */
function isListed(line: Line): boolean {
  return (
    /^[•‣◦▪●○✓✔✅☑☐□]/u.test(line.text) ||
    numbered.test(line.text) ||
    openLine(line, true).id !== undefined
  );
}
