import type {
  Heading,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
} from "mdast";

import { type SourceRange, spanOf } from "../source-range.ts";
import type { KindFinder } from "./kind-finder.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { plainText } from "./plain-text.ts";
import {
  isHeadingBullet,
  isHeadingParagraph,
  isLabelOfList,
} from "./pseudo-heading.ts";
import { rangeBetween, rangeOf, type SourceText } from "./source-text.ts";
import type { SectionKind } from "./section-kind.ts";
import type { Block, Field, Section, Table } from "./spec-document.ts";

/** A section while it is read: its lists grow, its range ends where its last node ends. */
export interface OpenSection extends Section {
  range: SourceRange;
  /** A title has none, whatever it is called. */
  kind: SectionKind | undefined;
  readonly parent: OpenSection | undefined;
  readonly children: OpenSection[];
  readonly blocks: Block[];
  readonly fields: Field[];
  readonly tables: Table[];
  /** What stands directly under it; of top-level lists the items. */
  readonly nodes: RootContent[];
}

/** Cuts a tree into sections, in document order. The first is the text before any heading. */
export function outline(
  root: Root,
  source: SourceText,
  kindOf: KindFinder,
): readonly OpenSection[] {
  const preamble = newSection(source, undefined, 0, undefined, kindOf);
  const sections = [preamble];
  let current = preamble;
  let labelled: OpenSection | undefined;

  const enter = (node: Heading | Paragraph, level: number): void => {
    const parent = parentFor(current, level);
    current = newSection(source, node, level, parent, kindOf);
    parent?.children.push(current);
    sections.push(current);
  };

  root.children.forEach((node, index) => {
    if (node.type === "heading") {
      enter(node, node.depth);
    } else if (
      node.type === "paragraph" &&
      (isHeadingParagraph(node, root.children[index + 1], kindOf) ||
        (current === labelled &&
          current.nodes.length > 0 &&
          isLabelOfList(node, root.children[index + 1], current.heading)))
    ) {
      enter(node, 7);
      labelled = node.children[0]?.type === "text" ? current : undefined;
    } else if (node.type === "list") {
      for (const item of node.children) {
        const heading = bulletHeading(node, item);
        if (heading === undefined) {
          current.nodes.push(item);
          continue;
        }
        const around = current;
        enter(heading, 8);
        for (const child of item.children.slice(1)) current.nodes.push(child);
        current = around;
      }
    } else if (node.type === "thematicBreak") {
      if (current.form === "bold") current = current.parent ?? preamble;
    } else if (node.type !== "yaml") {
      current.nodes.push(node);
    }
  });
  closeSections(sections, source);
  return sections;
}

function newSection(
  source: SourceText,
  node: Heading | Paragraph | undefined,
  level: number,
  parent: OpenSection | undefined,
  kindOf: KindFinder,
): OpenSection {
  const heading = node === undefined ? "" : onOneLine(plainText(node));
  const headingRange =
    node === undefined
      ? rangeBetween(source, source.shift, source.shift)
      : rangeOf(source, node);
  return {
    heading,
    name: normaliseHeading(heading),
    level,
    form: formOf(level),
    kind: kindOf(heading),
    headingRange,
    range: headingRange,
    parent,
    children: [],
    blocks: [],
    fields: [],
    tables: [],
    nodes: [],
  };
}

function onOneLine(text: string): string {
  return /\s\s|[^\S ]/.test(text)
    ? text.replaceAll(/\s+/g, " ").trim()
    : text.trim();
}

function formOf(level: number): Section["form"] {
  if (level === 0) return "preamble";
  if (level === 7) return "bold";
  return level === 8 ? "bullet" : "heading";
}

/** A heading ends the preamble; a bold line or bullet before the first heading stands in it. */
function parentFor(
  current: OpenSection,
  level: number,
): OpenSection | undefined {
  let parent: OpenSection | undefined = current;
  while (parent !== undefined && parent.level >= level) parent = parent.parent;
  return parent?.form === "preamble" && level <= 6 ? undefined : parent;
}

function bulletHeading(list: List, item: ListItem): Paragraph | undefined {
  const first = item.children[0];
  return first?.type === "paragraph" && isHeadingBullet(list, item, first)
    ? first
    : undefined;
}

/** Backwards, so that what is under a section is closed before it. */
function closeSections(
  sections: readonly OpenSection[],
  source: SourceText,
): void {
  for (const section of sections.toReversed()) {
    const node = section.nodes.at(-1);
    const last = node === undefined ? undefined : rangeOf(source, node);
    const range = farther(section.headingRange, last);
    section.range = farther(range, section.children.at(-1)?.range);
  }
}

/** From where one range starts up to where the farther one of two ends. */
function farther(
  range: SourceRange,
  other: SourceRange | undefined,
): SourceRange {
  return other === undefined || other.end <= range.end
    ? range
    : spanOf(range, other);
}
