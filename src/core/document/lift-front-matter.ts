import type { Root, Yaml } from "mdast";
import type { Point } from "unist";

import { isComment } from "./is-comment.ts";
import {
  endOf,
  rangeBetween,
  type SourceText,
  startOf,
} from "./source-text.ts";

/**
 * A licence or a note for a linter above front matter makes rules, lists and a heading of it. Nobody means that: it is front matter,
 * wherever the comments end. Changes the tree in place.
 */
export function liftFrontMatter(root: Root, source: SourceText): void {
  const [first] = root.children;
  if (first === undefined || !isComment(first)) return;
  const found = findBelowComments(source.text, source.shift);
  if (found === undefined) return;
  const { start, end } = found;
  const from = root.children.findIndex(
    (node) => startOf(source, node) >= start,
  );
  let to = from;
  for (;;) {
    const node = root.children[to];
    if (node === undefined || startOf(source, node) >= end) break;
    if (endOf(source, node) > end) return;
    to += 1;
  }
  if (from < 0 || from === to) return;
  const yaml: Yaml = {
    type: "yaml",
    value: source.text.slice(start, end).replaceAll(/^---.*\s|\s---$/g, ""),
    position: { start: pointAt(source, start), end: pointAt(source, end) },
  };
  root.children.splice(from, to - from, yaml);
}

function findBelowComments(
  text: string,
  shift: number,
): { readonly start: number; readonly end: number } | undefined {
  let at = shift;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    if (!text.startsWith("<!--", at)) break;
    const end = text.indexOf("-->", at);
    if (end < 0) return;
    at = end + 3;
  }
  const opening = /^---[ \t]*(?:\r\n|\n|\r)\w[\w -]*:(?:[ \t]|\r|\n)/;
  if (!opening.test(text.slice(at, at + 200))) return;
  const closing = /[\r\n]---(?=[ \t]*(?:[\r\n]|$))/g;
  closing.lastIndex = at + 3;
  const match = closing.exec(text);
  return match === null
    ? undefined
    : { start: at, end: match.index + match[0].length };
}

function pointAt(source: SourceText, offset: number): Point {
  const { line, column } = rangeBetween(source, offset, offset);
  return { line, column, offset: offset - source.shift };
}
