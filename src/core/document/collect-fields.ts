import type { ListItem, Paragraph, RootContent } from "mdast";

import { labelsOf } from "./label.ts";
import type { Labelled } from "./line.ts";
import { linesOf } from "./lines.ts";
import type { OpenSection } from "./outline.ts";
import { plainText } from "./plain-text.ts";
import {
  endOf,
  rangeBetween,
  sourceOf,
  type SourceText,
  startOf,
} from "./source-text.ts";
import type { Field } from "./spec-document.ts";

/** A field of which text that follows can still become the value. */
interface OpenField extends Field {
  value: string;
  readonly children: readonly OpenField[];
}

/** What a node holds: its fields, and on demand its text as the value of a label above it. Labels without a value are no text. */
interface Reading {
  readonly fields: readonly OpenField[];
  readonly text: () => string;
}

interface Place {
  readonly section: OpenSection;
  readonly source: SourceText;
}

/** Fields of all sections. A bold line or bullet with a colon is a section and a field of the one around it. */
export function collectFields(
  sections: readonly OpenSection[],
  source: SourceText,
): void {
  const readings = new Map<OpenSection, Reading>();
  for (const section of sections) {
    const own = collectOwn({ section, source });
    if (actsAsHeading(section)) readings.set(section, own);
  }
  for (const section of readings.keys()) {
    const label = section.heading.replace(/\s?[:：]$/, "");
    if (label === section.heading) continue;
    const owner = section.parent ?? section;
    owner.fields.push({
      label,
      value: textUnder(section, readings),
      range: section.headingRange,
      children: [],
      section: owner,
    });
  }
  for (const { fields } of sections) {
    if (fields.length > 1) fields.sort((a, b) => a.range.start - b.range.start);
  }
}

/** Fields of one node; a list item with several labels has several. */
export function fieldsIn(
  node: RootContent,
  section: OpenSection,
  source: SourceText,
): readonly Field[] {
  return read(node, { section, source }).fields;
}

/** What stands under it, if not a heading either, acts as one too. */
function actsAsHeading({ form }: OpenSection): boolean {
  return form === "bold" || form === "bullet";
}

function textUnder(
  section: OpenSection,
  readings: ReadonlyMap<OpenSection, Reading>,
): string {
  return joinTexts([
    readings.get(section)?.text() ?? "",
    ...section.children.map((child) => textUnder(child, readings)),
  ]);
}

/** Collects the fields of a section's own nodes. */
function collectOwn(place: Place): Reading {
  const { nodes } = place.section;
  if (!holdsColon(nodes, place))
    return { fields: noFields, text: () => readAll(nodes, place).text() };
  const reading = readAll(nodes, place);
  for (const field of reading.fields) place.section.fields.push(field);
  return reading;
}

/** Without one there is no label. */
function holdsColon(nodes: readonly RootContent[], { source }: Place): boolean {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return false;
  const text = source.text.slice(startOf(source, first), endOf(source, last));
  return /[:：]/.test(text);
}

/**
 * Reads what stands below one another. A label that ends its paragraph takes what follows as its value: the next text, or
 * all items of the next list.
 */
function readAll(nodes: readonly RootContent[], place: Place): Reading {
  const readings: Reading[] = [];
  let open: OpenField | undefined;
  let hasItems = false;
  for (const node of nodes) {
    const reading = read(node, place);
    const { fields, text } = reading;
    const isItem = node.type === "listItem" || node.type === "list";
    const isLabelled = node.type === "paragraph" && fields.length > 0;
    if (isLabelled || (hasItems && !isItem)) open = undefined;
    const taken = open === undefined ? "" : text();
    if (open !== undefined) {
      open.value = joinTwo(open.value, taken);
      if (!isItem && open.value !== "") open = undefined;
    }
    hasItems = open !== undefined && isItem;
    const last = fields.at(-1);
    if (isLabelled && last?.value === "") open = last;
    readings.push(taken === "" ? reading : { fields, text: noText });
  }
  return join(readings);
}

function read(node: RootContent, place: Place): Reading {
  switch (node.type) {
    case "paragraph": {
      const fields = readLabels(node, place);
      return fields.length > 0
        ? { fields, text: () => textOfFields(fields) }
        : { fields, text: () => plainText(node).trim() };
    }
    case "listItem":
      return readItem(node, place);
    case "list":
      return join(node.children.map((child) => read(child, place)));
    case "blockquote":
      return readAll(node.children, place);
    default:
      return { fields: noFields, text: () => plainText(node).trim() };
  }
}

/** Nested text is the value of the last label of an item that has none behind it. */
function readItem(item: ListItem, place: Place): Reading {
  const first = item.children[0];
  if (first?.type !== "paragraph") {
    return readAll(item.children, place);
  }
  const nested =
    item.children.length === 1
      ? nothing
      : readAll(item.children.slice(1), place);
  const labels = readLabels(first, place);
  const last = labels.at(-1);
  if (last === undefined) {
    const text = () => joinTwo(plainText(first).trim(), nested.text());
    return { fields: nested.fields, text };
  }
  const fields = [...labels];
  const { label, range, section } = last;
  const value = last.value === "" ? nested.text() : last.value;
  const children = nested.fields;
  fields[fields.length - 1] = { label, value, range, children, section };
  return { fields, text: () => textOfFields(fields) };
}

/** Every label that starts a line; lines without one go on with the value above. Below prose only marked labels count. */
function readLabels(paragraph: Paragraph, place: Place): readonly OpenField[] {
  if (!/[:：]/.test(sourceOf(place.source, paragraph))) return noFields;
  const fields: OpenField[] = [];
  let isProse = false;
  for (const line of linesOf(place.source, paragraph.children)) {
    const labels = labelsOf(line);
    const open = fields.at(-1);
    if (labels.length > 0) {
      for (const label of labels) {
        if (!isProse || label.isMarked) fields.push(openField(label, place));
      }
    } else if (open === undefined) {
      isProse = true;
    } else {
      open.value = joinTwo(open.value, line.text);
    }
  }
  return fields;
}

function openField(labelled: Labelled, { section, source }: Place): OpenField {
  const { label, value, start, end } = labelled;
  const range = rangeBetween(source, start, end);
  return { label, value, range, children: [], section };
}

const noFields: readonly OpenField[] = [];
const noText = (): string => "";
const nothing: Reading = { fields: noFields, text: noText };

function join(readings: readonly Reading[]): Reading {
  const [only] = readings;
  if (only === undefined) return nothing;
  if (readings.length === 1) return only;
  let fields: OpenField[] | undefined;
  for (const reading of readings) {
    for (const field of reading.fields) {
      fields ??= [];
      fields.push(field);
    }
  }
  return {
    fields: fields ?? noFields,
    text: () => joinTexts(readings.map(({ text }) => text())),
  };
}

function textOfFields(fields: readonly Field[]): string {
  return joinTexts(
    fields.map(({ label, value }) =>
      value === "" ? "" : `${label}: ${value}`,
    ),
  );
}

function joinTexts(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}

function joinTwo(text: string, more: string): string {
  return text === "" || more === "" ? text + more : `${text}\n${more}`;
}
