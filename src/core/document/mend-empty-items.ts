import type {
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from "mdast";
import type { Point } from "unist";

import {
  endOf,
  endOfLine,
  rangeBetween,
  type SourceText,
  startOf,
  startOfLine,
} from "./source-text.ts";

/**
 * An empty bullet right under a line of text is no bullet to Markdown: `**Alerts**` above a lone `-` is a heading, above a lone
 * `1.` a paragraph of two lines. Nobody means that; templates with empty lists to fill are full of it. Changes the tree in place.
 */
export function mendEmptyItems(root: Root, source: SourceText): void {
  mendChildren(root, source);
}

function mendChildren(parent: Nodes, source: SourceText): void {
  if (!("children" in parent)) return;
  const children = parent.children as RootContent[];
  let mended: RootContent[] | undefined;
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index];
    if (node === undefined) continue;
    const parts = partsOf(node, source);
    // Nearly always everything stays as it is.
    if (parts !== undefined) mended ??= children.slice(0, index);
    if (parts === undefined) mended?.push(node);
    else mended?.push(...parts);
  }
  if (mended !== undefined) parent.children = mended as typeof parent.children;
}

/** The text and the list that a node is in truth. */
function partsOf(
  node: RootContent,
  source: SourceText,
): readonly [Paragraph, List] | undefined {
  if (node.type !== "heading" && node.type !== "paragraph") {
    if (isContainer(node)) mendChildren(node, source);
    return undefined;
  }
  const markers = trailingMarkers(node, source);
  return markers.length === 0 ? undefined : split(node, markers, source);
}

function isContainer(node: RootContent): boolean {
  return (
    node.type === "list" ||
    node.type === "listItem" ||
    node.type === "blockquote" ||
    node.type === "footnoteDefinition"
  );
}

interface Marker {
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
}

/** Lone list markers on the last lines of a node, at least one line of text above them. */
function trailingMarkers(
  node: Extract<RootContent, { type: "heading" | "paragraph" }>,
  source: SourceText,
): readonly Marker[] {
  if (node.position?.start.line === node.position?.end.line) return none;
  const from = startOf(source, node);
  const text = source.text.slice(from, endOf(source, node));
  if (!/[\r\n]/.test(text) || text.startsWith("#")) return none;
  const pattern =
    node.type === "heading"
      ? /^[ \t>]*(-)[ \t]*$/
      : /^[ \t>]*([-*+]|\d{1,9}[.)])[ \t]*$/;
  const markers: Marker[] = [];
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  for (const line of lines.slice(1).toReversed()) {
    const marker = pattern.exec(line[0])?.[1];
    if (marker === undefined) break;
    const start = from + line.index + line[0].indexOf(marker);
    markers.push({
      text: marker,
      start: pointAt(source, start),
      end: pointAt(source, start + marker.length),
    });
    if (node.type === "heading") break;
  }
  return markers.toReversed();
}

const none: readonly Marker[] = [];

function pointAt(source: SourceText, offset: number): Point {
  const { line, column } = rangeBetween(source, offset, offset);
  return { line, column, offset: offset - source.shift };
}

function split(
  node: Extract<RootContent, { type: "heading" | "paragraph" }>,
  markers: readonly Marker[],
  source: SourceText,
): readonly [Paragraph, List] {
  const end = endOfText(markers, source);
  const children =
    node.type === "heading"
      ? node.children
      : withoutLines(node.children, markers.length, end);
  const paragraph: Paragraph = { type: "paragraph", children };
  if (node.position !== undefined) {
    paragraph.position = { start: node.position.start, end };
  }
  return [paragraph, listOf(markers)];
}

/** The markers are the last lines of the last text. */
function withoutLines(
  children: readonly PhrasingContent[],
  count: number,
  end: Point,
): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== "text") return [...children];
  const value = last.value
    .split(/\r\n|\n|\r/)
    .slice(0, -count)
    .join("\n");
  if (value === "") return children.slice(0, -1);
  const text: Text = { type: "text", value };
  if (last.position !== undefined) {
    text.position = { start: last.position.start, end };
  }
  return [...children.slice(0, -1), text];
}

/** Behind the last character of the line above the first marker. */
function endOfText(markers: readonly Marker[], source: SourceText): Point {
  const line = (markers[0]?.start.line ?? 2) - 1;
  const start = startOfLine(source, line);
  const text = source.text
    .slice(start, endOfLine(source, line))
    .replace(/(?<![ \t])[ \t]+$/, "");
  return pointAt(source, start + text.length);
}

function listOf(markers: readonly Marker[]): List {
  const items = markers.map((marker): ListItem => ({
    type: "listItem",
    spread: false,
    children: [],
    position: { start: marker.start, end: marker.end },
  }));
  const [first] = markers;
  const last = markers.at(-1);
  const list: List = {
    type: "list",
    ordered: /\d/.test(first?.text ?? ""),
    spread: false,
    children: items,
  };
  if (first !== undefined && last !== undefined) {
    list.position = { start: first.start, end: last.end };
  }
  return list;
}
