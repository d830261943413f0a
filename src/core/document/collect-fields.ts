import type { ListItem, Paragraph, RootContent } from "mdast";

import { labelsOf, startsWithLabel } from "./label.ts";
import { linesOf } from "./lines.ts";
import type { OpenSection } from "./outline.ts";
import { plainText } from "./plain-text.ts";
import { rangeBetween, type SourceText } from "./source-text.ts";
import type { Field } from "./spec-document.ts";

/** A field of which text that follows can still become the value. */
interface OpenField extends Field {
  value: string;
  readonly children: Field[];
}

/** Fields of all sections. A bold line or bullet with a colon is a section and a field of the one around it. */
export function collectFields(
  sections: readonly OpenSection[],
  source: SourceText,
): void {
  for (const section of sections) {
    collectOwn(section, source);
    const label = labelOfHeading(section);
    if (label === undefined) continue;
    const owner = section.parent ?? section;
    owner.fields.push({
      label,
      value: textUnder(section, source),
      range: section.headingRange,
      children: [],
      section: owner,
    });
  }
  for (const section of sections) {
    section.fields.sort((a, b) => a.range.start - b.range.start);
  }
}

function labelOfHeading(section: OpenSection): string | undefined {
  if (section.form !== "bold" && section.form !== "bullet") return;
  const label = section.heading.replace(/\s*[:：]$/, "");
  return label === section.heading ? undefined : label;
}

function textUnder(section: OpenSection, source: SourceText): string {
  return section.nodes
    .map((node) => valueText(node, section, source))
    .concat(section.children.map((child) => textUnder(child, source)))
    .filter((text) => text !== "")
    .join("\n");
}

function collectOwn(section: OpenSection, source: SourceText): void {
  section.nodes.forEach((node, index) => {
    const fields = fieldsIn(node, section, source);
    const last = fields.at(-1);
    if (node.type === "paragraph" && last?.value === "") {
      last.value = textAfter(section, index + 1, source);
    }
    section.fields.push(...fields);
  });
}

/** Text of what follows a label that ends its paragraph: the next node, or all items of the list that follows. */
function textAfter(
  section: OpenSection,
  from: number,
  source: SourceText,
): string {
  const next = section.nodes[from];
  if (next === undefined) return "";
  if (next.type === "paragraph") {
    const [line] = linesOf(source, next.children);
    if (line !== undefined && startsWithLabel(line)) return "";
  }
  if (next.type === "html") return textAfter(section, from + 1, source);
  const texts: string[] = [];
  for (const node of section.nodes.slice(from)) {
    if (texts.length > 0 && node.type !== "listItem") break;
    texts.push(valueText(node, section, source));
    if (node.type !== "listItem") break;
  }
  return texts.filter((text) => text !== "").join("\n");
}

/** Fields of one node; a list item with several labels has several. */
export function fieldsIn(
  node: RootContent,
  section: OpenSection,
  source: SourceText,
): OpenField[] {
  switch (node.type) {
    case "paragraph":
      return fieldsOfParagraph(node, section, source);
    case "listItem":
      return fieldsOfItem(node, section, source);
    case "list":
    case "blockquote":
      return node.children.flatMap((child) => fieldsIn(child, section, source));
    default:
      return [];
  }
}

/** Every label that starts a line; lines without one go on with the value above. Below prose only marked labels count. */
function fieldsOfParagraph(
  paragraph: Paragraph,
  section: OpenSection,
  source: SourceText,
): OpenField[] {
  const fields: OpenField[] = [];
  let isProse = false;
  for (const line of linesOf(source, paragraph.children)) {
    const labels = labelsOf(line);
    const open = fields.at(-1);
    if (labels.length === 0) {
      if (open === undefined) isProse = true;
      else open.value = `${open.value}\n${line.text}`.trim();
    }
    for (const { label, value, start, end, isMarked } of labels) {
      if (isProse && !isMarked) continue;
      const range = rangeBetween(source, start, end);
      fields.push({ label, value, range, children: [], section });
    }
  }
  return fields;
}

function fieldsOfItem(
  item: ListItem,
  section: OpenSection,
  source: SourceText,
): OpenField[] {
  const [first, ...rest] = item.children;
  const nested = rest.flatMap((child) => fieldsIn(child, section, source));
  if (first?.type !== "paragraph") {
    return item.children.flatMap((child) => fieldsIn(child, section, source));
  }
  const own = fieldsOfParagraph(first, section, source);
  const last = own.at(-1);
  if (last === undefined) return nested;
  last.children.push(...nested);
  if (last.value === "") {
    last.value = rest
      .map((child) => valueText(child, section, source))
      .filter((text) => text !== "")
      .join("\n");
  }
  return own;
}

/** Text that counts as a value: that of fields without one does not. */
function valueText(
  node: RootContent,
  section: OpenSection,
  source: SourceText,
): string {
  if (node.type === "list" || node.type === "blockquote") {
    return node.children
      .map((child) => valueText(child, section, source))
      .filter((text) => text !== "")
      .join("\n");
  }
  if (node.type !== "listItem" && node.type !== "paragraph") {
    return plainText(node).trim();
  }
  const fields = fieldsIn(node, section, source);
  if (fields.length === 0) return plainText(node).trim();
  return fields
    .filter((field) => field.value !== "")
    .map((field) => `${field.label}: ${field.value}`)
    .join("\n");
}
