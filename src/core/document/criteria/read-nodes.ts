import type { ListItem, Paragraph, RootContent } from "mdast";

import { labelsOf } from "../label.ts";
import { type Line, linesOf } from "../lines.ts";
import { normaliseHeading } from "../normalise-heading.ts";
import { plainText } from "../plain-text.ts";
import { endOf, startOf } from "../source-text.ts";
import { isWeakName } from "./criteria-names.ts";
import { readEars } from "./ears.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import { mergeCriteria } from "./merge-criteria.ts";
import {
  isInstruction,
  isNoCriterion,
  isStorySentence,
} from "./no-criterion.ts";
import { type OpenLine, openLine } from "./open-line.ts";
import { readFence } from "./read-fence.ts";
import { readTable } from "./read-table.ts";
import {
  addSteps,
  closeScenario,
  newReading,
  type Reading,
} from "./reading.ts";
import { extendStep, isFilledByList, isStem } from "./scenario.ts";
import { isScenarioTitle } from "./steps.ts";

/** Reads nodes that follow each other; a scenario can run over several of them. */
export function readNodes(
  nodes: readonly RootContent[],
  reading: Reading,
  depth = 0,
): void {
  for (const node of nodes) {
    if (node.type !== "listItem" && node.type !== "list") {
      reading.stem = undefined;
    }
    readNode(node, reading, depth);
    if (node.type !== "listItem" && node.type !== "list") {
      reading.isInstructed = reading.context !== "none" && isInstruction(node);
    }
  }
}

function readNode(node: RootContent, reading: Reading, depth: number): void {
  switch (node.type) {
    case "paragraph":
      readParagraph(node, reading, depth);
      return;
    case "listItem":
      readItem(node, reading, depth);
      return;
    case "list":
      for (const item of node.children) readItem(item, reading, depth);
      return;
    case "blockquote":
      readNodes(node.children, reading, depth);
      return;
    case "table":
      closeScenario(reading);
      pushAll(reading, readTable(node, reading));
      return;
    case "code":
      if (reading.scenario !== undefined) {
        reading.scenario.end = endOf(reading.source, node);
      }
      if (reading.readsFences) {
        pushAll(reading, readFence(node, reading.source));
      }
      return;
    default:
  }
}

function readParagraph(
  paragraph: Paragraph,
  reading: Reading,
  depth: number,
): void {
  const isLenient = reading.context !== "none";
  const lines = linesOf(reading.source, paragraph.children);
  let hasSteps = false;
  let canStart = true;
  for (const line of lines) {
    const open = openLine(line, isLenient);
    if (open.steps.length > 0 && (canStart || hasSteps || isLenient)) {
      const scenario = addSteps(reading, open, line.start, depth);
      scenario.end = line.end;
      scenario.isParagraph = true;
      hasSteps = true;
    } else if (hasSteps && reading.scenario !== undefined) {
      extendStep(reading.scenario, line.text);
      reading.scenario.texts.push(line.text);
      reading.scenario.end = line.end;
    } else {
      closeScenario(reading);
      canStart = isScenarioTitle(line.text);
    }
  }
  if (!hasSteps) readProse(lines, reading);
}

/** A labelled line, lines with ids, a sentence in EARS, or prose that says what must be true. */
function readProse(lines: readonly Line[], reading: Reading): void {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  const label = labelsOf(first)[0];
  if (label !== undefined && isCriteriaLabel(label.label, reading)) {
    if (label.value === "") return;
    pushText(
      reading,
      { id: undefined, text: label.value },
      label.start,
      last.end,
    );
    return;
  }
  const withIds = lines.filter((line) => openLine(line, true).id !== undefined);
  if (reading.context !== "none" && withIds.length > 0) {
    for (const line of withIds) {
      pushText(reading, openLine(line, true), line.start, line.end);
    }
    return;
  }
  const text = lines.map((line) => line.text).join("\n");
  const ears = readEars(text, reading.context !== "none");
  const found = foundText(text, first.start, last.end);
  if (ears !== undefined) {
    reading.found.push({ ...found, ...ears, form: "ears" });
  } else if (reading.context === "strong" && !/[:：]$/.test(text)) {
    if (!isNoCriterion(text)) reading.prose.push(found);
  }
}

function readItem(item: ListItem, reading: Reading, depth: number): void {
  const [first, ...nested] = item.children;
  if (first?.type !== "paragraph") {
    closeScenario(reading);
    readNodes(item.children, reading, depth + 1);
    return;
  }
  const [head, ...more] = linesOf(reading.source, first.children);
  if (head === undefined) return;
  const open = openLine(head, reading.context !== "none");
  if (open.steps.length > 0) {
    readStepItem(item, open, more, nested, reading, depth);
    return;
  }
  if (reading.scenario !== undefined && isFilledByList(reading.scenario)) {
    reading.scenario.isFilling = true;
    reading.scenario.end = endOf(reading.source, item);
    extend(reading, plainText(item));
    return;
  }
  if (reading.scenario?.isParagraph === true && isStem(reading.scenario)) {
    reading.stem = reading.scenario;
    reading.scenario = undefined;
  }
  closeScenario(reading);
  const text = [open.text, ...more.map((line) => line.text)].join("\n");
  if (reading.stem !== undefined) {
    pushOutcome(item, { id: open.id, text }, nested, reading);
    return;
  }
  readOtherItem(item, head, { id: open.id, text }, nested, reading, depth);
}

function readStepItem(
  item: ListItem,
  open: OpenLine,
  more: readonly Line[],
  nested: readonly RootContent[],
  reading: Reading,
  depth: number,
): void {
  const { source, context } = reading;
  addSteps(reading, open, startOf(source, item), depth);
  for (const line of more) {
    const next = openLine(line, context !== "none");
    if (next.steps.length > 0) addSteps(reading, next, line.start, depth);
    else extend(reading, line.text);
  }
  for (const node of nested) {
    const items = node.type === "list" ? node.children : [];
    for (const child of items) {
      if (startsWithStep(child, reading)) readItem(child, reading, depth + 1);
      else extend(reading, plainText(child));
    }
    if (node.type !== "list") extend(reading, plainText(node));
  }
  if (reading.scenario !== undefined) {
    reading.scenario.end = endOf(source, item);
  }
}

function extend(reading: Reading, text: string): void {
  if (reading.scenario === undefined) return;
  extendStep(reading.scenario, text.trim());
  reading.scenario.texts.push(text.trim());
}

function startsWithStep(item: ListItem, reading: Reading): boolean {
  const first = item.children[0];
  if (first?.type !== "paragraph") return false;
  const [head] = linesOf(reading.source, first.children);
  return (
    head !== undefined &&
    openLine(head, reading.context !== "none").steps.length > 0
  );
}

/** An item that is no step: the title of a scenario, a label, a group, or a criterion as it stands. */
function readOtherItem(
  item: ListItem,
  head: Line,
  own: Pick<FoundCriterion, "id" | "text">,
  nested: readonly RootContent[],
  reading: Reading,
  depth: number,
): void {
  const start = startOf(reading.source, item);
  const end = endOf(reading.source, item);
  const label = labelsOf(head)[0];
  if (label !== undefined && isCriteriaLabel(label.label, reading)) {
    const under = newReading({ ...reading, context: "strong" });
    if (label.value !== "")
      pushText(under, { id: undefined, text: label.value }, start, end);
    readNodes(nested, under, depth + 1);
    closeScenario(under);
    pushAll(reading, under.found);
    return;
  }
  if (holdsSteps(nested, reading)) {
    const under = newReading(reading);
    readNodes(nested, under, depth + 1);
    closeScenario(under);
    const isOne =
      own.id !== undefined ||
      isScenarioTitle(own.text) ||
      under.found.length === 1;
    pushAll(
      reading,
      isOne
        ? mergeCriteria(under.found, { id: own.id, start, end })
        : under.found,
    );
    return;
  }
  if (reading.context === "none") {
    const ears = readEars(own.text, false);
    if (ears === undefined) readNodes(nested, reading, depth + 1);
    else
      reading.found.push({
        ...foundText(own.text, start, end),
        ...ears,
        id: own.id,
        form: "ears",
      });
    return;
  }
  if (reading.isInstructed) return;
  if (isStorySentence(own.text) || isGroup(item, nested)) {
    readNodes(nested, reading, depth + 1);
    return;
  }
  const text = [own.text, ...nested.map((node) => plainText(node).trim())].join(
    "\n",
  );
  pushText(reading, { id: own.id, text }, start, end, item.checked);
}

/** `Acceptance criteria:`; `Exit criteria:` of a phase and the like are about something else. */
function isCriteriaLabel(label: string, reading: Reading): boolean {
  return (
    reading.kindOf(label, true) === "acceptance-criteria" &&
    !isWeakName(normaliseHeading(label))
  );
}

function holdsSteps(nested: readonly RootContent[], reading: Reading): boolean {
  return nested.some(
    (node) =>
      node.type === "list" &&
      node.children.some((item) => startsWithStep(item, reading)),
  );
}

/** No box of its own and boxes under it. */
function isGroup(item: ListItem, nested: readonly RootContent[]): boolean {
  return (
    typeof item.checked !== "boolean" &&
    nested.some(
      (node) =>
        node.type === "list" &&
        node.children.some((child) => typeof child.checked === "boolean"),
    )
  );
}

function pushOutcome(
  item: ListItem,
  own: Pick<FoundCriterion, "id" | "text">,
  nested: readonly RootContent[],
  reading: Reading,
): void {
  const { stem, source, found } = reading;
  if (stem === undefined || isNoCriterion(own.text)) return;
  const text = [own.text, ...nested.map((node) => plainText(node).trim())].join(
    "\n",
  );
  found.push({
    ...foundText(text, startOf(source, item), endOf(source, item)),
    id: own.id,
    form: "gherkin",
    given: stem.given,
    when: stem.when,
    outcome: [text],
  });
}

function pushText(
  reading: Reading,
  own: Pick<FoundCriterion, "id" | "text">,
  start: number,
  end: number,
  checked?: boolean | null,
): void {
  if (isNoCriterion(own.text)) return;
  const ears = readEars(own.text, true);
  const found = { ...foundText(own.text, start, end), id: own.id };
  if (ears !== undefined) {
    reading.found.push({ ...found, ...ears, form: "ears" });
    return;
  }
  const form = typeof checked === "boolean" ? "checklist" : "item";
  reading.found.push({ ...found, form, isWeak: reading.context === "weak" });
}

function foundText(text: string, start: number, end: number): FoundCriterion {
  return {
    id: undefined,
    text,
    form: "item",
    given: [],
    when: [],
    outcome: [],
    fenced: false,
    isWeak: false,
    start,
    end,
  };
}

function pushAll(reading: Reading, found: readonly FoundCriterion[]): void {
  for (const criterion of found) reading.found.push(criterion);
}
