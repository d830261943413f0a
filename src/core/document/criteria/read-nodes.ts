import type { Code, ListItem, RootContent } from "mdast";

import { behindFirst } from "../../behind-first.ts";
import { isDigit } from "../../is-digit.ts";
import type { Line, OpenLine } from "../line.ts";
import { linesOf } from "../lines.ts";
import { plainText } from "../plain-text.ts";
import { endOf, startOf } from "../source-text.ts";
import { criteriaLabel, endsInCriteriaLabel } from "./criteria-label.ts";
import { readEars } from "./ears.ts";
import { fromText } from "./from-text.ts";
import { isProse } from "./is-prose.ts";
import { mergeCriteria } from "./merge-criteria.ts";
import {
  holdsBoxes,
  holdsSteps,
  startsWithStep,
  textWith,
} from "./nested-items.ts";
import {
  isInstruction,
  isNoCriterion,
  isStorySentence,
  isTakenBack,
} from "./no-criterion.ts";
import { isNamedCriterion, openLine, openLines } from "./open-line.ts";
import { pushAll, pushText } from "./push-text.ts";
import { readFence } from "./read-fence.ts";
import { readFencedList } from "./read-fenced-list.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readTable } from "./read-table.ts";
import {
  addSteps,
  closeScenario,
  extendScenario,
  newReading,
  type Reading,
  startNextOutcome,
} from "./reading.ts";
import { isFilledByList, isStem } from "./scenario.ts";
import { isLoneAnd, startStep } from "./start-step.ts";
import { isScenarioTitle } from "./steps.ts";
import { titleIdOf } from "./title-above.ts";

/** Reads nodes that follow each other; a scenario can run over several of them. */
export function readNodes(
  nodes: readonly RootContent[],
  reading: Reading,
  depth = 0,
): void {
  let isUnderLabel = false;
  for (const [index, node] of nodes.entries()) {
    const titleId = titleIdOf(node, nodes[index + 1], reading);
    if (titleId !== undefined) {
      closeScenario(reading);
      reading.titleId = titleId;
      continue;
    }
    const isList = node.type === "listItem" || node.type === "list";
    if (!isList) reading.stem = undefined;
    if (isList && isUnderLabel) readLabelled([node], reading, depth);
    else readNode(node, reading, depth);
    if (!isList) isUnderLabel = endsInCriteriaLabel(node, reading);
    if (!isList && reading.context !== "none") {
      reading.isInstructed = isInstruction(node);
    }
  }
}

function readNode(node: RootContent, reading: Reading, depth: number): void {
  const { source } = reading;
  switch (node.type) {
    case "paragraph":
      if (isProse(node, reading)) closeScenario(reading);
      else readParagraph(linesOf(source, node.children), reading, depth);
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
        reading.scenario.end = endOf(source, node);
      }
      readCode(node, reading);
      return;
    default:
  }
}

function readCode(node: Code, reading: Reading): void {
  const { source, context, readsFences } = reading;
  if (!readsFences) return;
  const scenarios = readFence(node, source);
  pushAll(reading, scenarios);
  if (scenarios.length > 0) return;
  const listed = readFencedList(node, reading);
  if (context === "none") pushAll(reading, listed);
  else if (context === "strong") {
    for (const one of listed) reading.prose.push(one);
  } else pushAll(reading, listed.map((one) => ({ ...one, isWeak: true }))); // prettier-ignore
}

interface Item {
  readonly item: ListItem;
  /** First line, the other lines of the item's own text, and what is nested under it. */
  readonly head: Line;
  readonly more: readonly Line[];
  readonly nested: readonly RootContent[];
  readonly open: OpenLine;
  readonly depth: number;
}

function readItem(item: ListItem, reading: Reading, depth: number): void {
  const { source } = reading;
  const first = item.children[0];
  if (first?.type !== "paragraph") {
    closeScenario(reading);
    readNodes(item.children, reading, depth + 1);
    return;
  }
  const lines = linesOf(source, first.children);
  const [head] = lines;
  if (head === undefined || isTakenBack(item)) return;
  const more = behindFirst(lines);
  const nested = behindFirst<RootContent>(item.children);
  const isLenient = reading.context !== "none";
  const open = openLines(head, more, isLenient);
  const parts: Item = { item, head, more, nested, open, depth };
  if (open.steps.length > 0 && !isLoneAnd(open, reading)) {
    readStepItem(parts, reading);
    return;
  }
  if (isScenarioTitle(open.text) && startStep(more, isLenient)) {
    closeScenario(reading);
    readParagraph(lines, reading, depth);
    readNodes(nested, reading, depth + 1);
    closeScenario(reading);
    return;
  }
  const { scenario } = reading;
  if (scenario !== undefined && isFilledByList(scenario)) {
    scenario.isFilling = true;
    extendScenario(reading, plainText(item), endOf(source, item));
    return;
  }
  if (scenario?.isParagraph === true && isStem(scenario, isLenient)) {
    reading.stem = scenario;
    reading.scenario = undefined;
  }
  closeScenario(reading);
  if (reading.stem === undefined) readOtherItem(parts, reading);
  else pushOutcome(parts, reading);
}

const noLines: readonly Line[] = [];

function textOf({ text }: Line): string {
  return text;
}

function readStepItem(
  { item, more, nested, open, depth }: Item,
  reading: Reading,
): void {
  const { source, context } = reading;
  const start = startOf(source, item);
  const end = endOf(source, item);
  const isNumbered = isDigit(source.text.charCodeAt(start));
  if (isNumbered && open.steps[0]?.part === "more")
    startNextOutcome(reading, start);
  addSteps(reading, open, start, depth).isNumbered = isNumbered;
  for (const line of more) {
    const next = openLine(line, context !== "none");
    if (next.steps.length > 0) addSteps(reading, next, line.start, depth);
    else extendScenario(reading, line.text, line.end);
  }
  for (const node of nested) {
    for (const child of node.type === "list" ? node.children : [node]) {
      if (child.type === "listItem" && startsWithStep(child, reading)) {
        readItem(child, reading, depth + 1);
      } else {
        extendScenario(reading, plainText(child), end);
      }
    }
  }
  if (reading.scenario !== undefined) reading.scenario.end = end;
}

/** An item that is no step: a label, the title of a scenario, a group, or a criterion as it stands. */
function readOtherItem(parts: Item, reading: Reading): void {
  const { item, head, more, nested, open, depth } = parts;
  const start = startOf(reading.source, item);
  const end = endOf(reading.source, item);
  const label = criteriaLabel(head, reading.kindOf);
  if (label !== undefined) {
    const { value } = label;
    const text = value === "" ? value : [value, ...more.map(textOf)].join("\n");
    readLabelled(nested, reading, depth + 1, { text, start, end, more });
    return;
  }
  if (holdsSteps(nested, reading)) {
    readTitledItem(parts, reading);
    return;
  }
  const own = [open.text, ...more.map(textOf)];
  if (reading.context === "none") {
    const text = own.join("\n");
    const ears = readEars(text, false);
    // Under a scenario it is more about the same, else it may be told of.
    if (ears === undefined && isNamedCriterion(item.checked, open)) {
      const told = { id: open.id, text: textWith(own, nested), start, end };
      const form = typeof item.checked === "boolean" ? "checklist" : "item";
      const hasScenario = reading.found.some((one) => !one.isWeak);
      reading.found.push(fromText(told, form, !hasScenario));
      return;
    }
    if (ears === undefined) {
      readNodes(nested, reading, depth + 1);
      return;
    }
    const found = fromText({ id: open.id, text, start, end });
    reading.found.push({ ...found, ...ears, form: "ears" });
    return;
  }
  if (reading.isInstructed) return;
  const isGroup = typeof item.checked !== "boolean" && holdsBoxes(nested);
  if (isGroup || isStorySentence(open.text)) {
    readNodes(nested, reading, depth + 1);
    return;
  }
  const { id } = open;
  const text = textWith(own, nested);
  pushText(reading, { id, text, start, end, checked: item.checked });
}

/** Criteria under a label, and what stands on its line. */
function readLabelled(
  nodes: readonly RootContent[],
  reading: Reading,
  depth: number,
  line = { text: "", start: 0, end: 0, more: noLines },
): void {
  closeScenario(reading);
  const under = newReading(reading, "strong");
  if (line.text === "") readParagraph(line.more, under, depth);
  else pushText(under, { id: undefined, ...line });
  readNodes(nodes, under, depth);
  closeScenario(under);
  pushAll(reading, under.found.length > 0 ? under.found : under.prose);
}

/** Steps under an item: one criterion where the item has an id or is a scenario's title, else as many as there are. */
function readTitledItem(
  { item, nested, open, depth }: Item,
  reading: Reading,
): void {
  const under = newReading(reading);
  readNodes(nested, under, depth + 1);
  closeScenario(under);
  const { found } = under;
  const isOne =
    open.id !== undefined || isScenarioTitle(open.text) || found.length === 1;
  const start = startOf(reading.source, item);
  const end = endOf(reading.source, item);
  pushAll(
    reading,
    isOne ? mergeCriteria(found, { id: open.id, start, end }) : found,
  );
}

/** One outcome of the context and action that stand above the list. */
function pushOutcome(
  { item, more, nested, open }: Item,
  reading: Reading,
): void {
  const { stem, source } = reading;
  if (stem === undefined || isNoCriterion(open.text)) return;
  const text = textWith([open.text, ...more.map(textOf)], nested);
  const start = startOf(source, item);
  reading.found.push({
    ...fromText({ id: open.id, text, start, end: endOf(source, item) }),
    form: "gherkin",
    given: stem.given,
    when: stem.when,
    outcome: [text],
  });
}
