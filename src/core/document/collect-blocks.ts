import type { Html, ListItem, PhrasingContent, RootContent } from "mdast";

import { splitHtml } from "./html.ts";
import { isComment } from "./is-comment.ts";
import { isCommentDefinition, isCommentParagraph } from "./link-comment.ts";
import type { OpenSection } from "./outline.ts";
import { plainText, plainTextOf } from "./plain-text.ts";
import {
  endOf,
  rangeBetween,
  rangeOf,
  rangeUpTo,
  sourceOf,
  type SourceText,
  startOf,
} from "./source-text.ts";
import type { BlockKind } from "./spec-document.ts";

interface Place {
  readonly section: OpenSection;
  readonly source: SourceText;
  readonly depth: number;
  readonly quoted: boolean;
}

/** Blocks that stand directly in a section; the heading's own comments are among them. */
export function collectBlocks(section: OpenSection, source: SourceText): void {
  const depth = section.form === "bullet" ? 1 : 0;
  const place = { section, source, depth, quoted: false };
  for (const node of section.nodes) visit(node, place);
}

function visit(node: RootContent, place: Place): void {
  switch (node.type) {
    case "paragraph":
      return visitParagraph(node.children, node, "paragraph", place);
    case "listItem":
      return visitItem(node, inItem(place));
    case "list":
      return visitAll(node.children, place);
    case "blockquote":
      return visitAll(node.children, { ...place, quoted: true });
    case "footnoteDefinition":
      return visitAll(node.children, place);
    case "table":
      for (const row of node.children.slice(1)) visitAll(row.children, place);
      return;
    case "tableCell":
      return visitParagraph(node.children, node, "cell", place);
    case "heading":
      return visitParagraph(node.children, node, "other", place);
    case "code":
      return add("code", plainText(node), node, place);
    case "html":
      return visitHtml(node, place);
    case "definition":
      if (isCommentDefinition(node)) {
        add("comment", node.title ?? "", node, place);
      } else {
        add("definition", node.url, node, place);
      }
      return;
    default:
  }
}

function inItem({ section, source, depth, quoted }: Place): Place {
  return { section, source, depth: depth + 1, quoted };
}

function visitAll(nodes: readonly RootContent[], place: Place): void {
  for (const node of nodes) visit(node, place);
}

function visitParagraph(
  children: readonly PhrasingContent[],
  node: RootContent,
  kind: BlockKind,
  place: Place,
): void {
  const text = plainTextOf(children).trim();
  if (isCommentParagraph(text)) {
    add("comment", text.replaceAll(/^\[[^\]]*\]:\s*#\s*/gm, ""), node, place);
    return;
  }
  const hasComment = holdsComment(node, place);
  if (text !== "" || kind === "cell" || !hasComment) {
    add(kind, text, node, place);
  }
  if (hasComment) addComments(children, place);
}

/** An item's own text is a block from its marker on; an item that only holds a list or code has none. */
function visitItem(item: ListItem, place: Place): void {
  const first = item.children[0];
  if (first === undefined) return add("item", "", item, place);
  // `- ____`: a blank to fill in, which Markdown takes for a rule.
  if (first.type === "thematicBreak" && item.children.length === 1) {
    const source = place.source.text.slice(
      startOf(place.source, first),
      endOf(place.source, first),
    );
    return add("item", source.trim(), item, place);
  }
  if (first.type !== "paragraph") return visitAll(item.children, place);
  const range = rangeUpTo(place.source, item, first);
  place.section.blocks.push({
    number: nextNumber(place),
    kind: "item",
    text: plainText(first).trim(),
    range,
    depth: place.depth,
    quoted: place.quoted,
    checked: item.checked ?? undefined,
    node: item,
    section: place.section,
  });
  if (holdsComment(first, place)) addComments(first.children, place);
  for (let at = 1; at < item.children.length; at += 1) {
    const child = item.children[at];
    if (child !== undefined) visit(child, place);
  }
}

function holdsComment(node: RootContent, { source }: Place): boolean {
  return source.hasComments && sourceOf(source, node).includes("<!--");
}

/** Comments inside text, at any depth of emphasis or links. */
function addComments(nodes: readonly PhrasingContent[], place: Place): void {
  for (const node of nodes) {
    if (isComment(node)) visitHtml(node, place);
    else if ("children" in node) addComments(node.children, place);
  }
}

function visitHtml(node: Html, place: Place): void {
  const start = startOf(place.source, node);
  const html = place.source.text.slice(start, endOf(place.source, node));
  for (const part of splitHtml(html)) {
    place.section.blocks.push({
      number: nextNumber(place),
      kind: part.kind,
      text: part.text,
      range: rangeBetween(place.source, start + part.start, start + part.end),
      depth: place.depth,
      quoted: place.quoted,
      checked: undefined,
      node,
      section: place.section,
    });
  }
}

function add(
  kind: BlockKind,
  text: string,
  node: RootContent,
  place: Place,
): void {
  place.section.blocks.push({
    number: nextNumber(place),
    kind,
    text,
    range: rangeOf(place.source, node),
    depth: place.depth,
    quoted: place.quoted,
    checked: undefined,
    node,
    section: place.section,
  });
}

function nextNumber({ source }: Place): number {
  const number = source.blocks;
  source.blocks += 1;
  return number;
}
