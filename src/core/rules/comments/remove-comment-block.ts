import type { Nodes, Parents } from "mdast";

import type { TextEdit } from "../../finding.ts";
import { endsInLabel } from "../ends-in-label.ts";
import type { CommentPlace } from "./comment-place.ts";
import { isBare, isBlank, type LinesAround } from "./lines-around.ts";

/** Takes out a comment that is a block of its own. */
export function removeCommentBlock(place: CommentPlace): TextEdit | undefined {
  const { node, lines, placeOf } = place;
  const { parent, index = 0 } = placeOf.get(node) ?? {};
  const siblings: readonly Nodes[] = parent?.children ?? [];
  if (index === 0 && parent?.type === "footnoteDefinition") return undefined;
  if (index === 0 && parent?.type === "listItem") {
    return siblings.length === 1 ? removeItem(parent, place) : undefined;
  }
  if (!isBare(lines)) return fromAmongComments(place);
  if (node.type !== "html" && !isBlank(lines.lineBehind ?? "")) return;
  if (endsInLabel(lines.lineBefore ?? "")) return undefined;
  const before = siblings[index - 1];
  if (wouldJoin(before, siblings[index + 1], place)) return undefined;
  return keepsApart(before, parent, lines)
    ? { start: lines.start, end: lines.end, newText: lines.prefix.trimEnd() }
    : { start: lines.start, end: lines.next, newText: "" };
}

/** A bullet that holds nothing but the comment, beside bullets that are written. */
function removeItem(
  item: Parents,
  { lines, placeOf, written }: CommentPlace,
): TextEdit | undefined {
  const { parent, index = 0 } = placeOf.get(item) ?? {};
  const others: readonly Nodes[] = parent?.children ?? [];
  const isBesideWritten = others
    .slice(Math.max(0, index - mostBeside), index + mostBeside)
    .some((other) => written.has(other));
  return isBesideWritten && bareItem.test(lines.prefix) && isBlank(lines.behind)
    ? { start: lines.start, end: lines.next, newText: "" }
    : undefined;
}

/** Bullets further away are another matter. */
const mostBeside = 20;

const bareItem = /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]+$/;

/** Beside other comments, none of which moves to another column. */
function fromAmongComments({
  range,
  lines,
}: CommentPlace): TextEdit | undefined {
  const others = lines.prefix
    .replace(/^[^<]*-->/, "")
    .concat(lines.behind.replace(/<!--[^>]*$/, ""))
    .replaceAll(/<!--.*?-->/g, "");
  if (!isBlank(others)) return undefined;
  const blanks = /^[ \t]*/.exec(lines.behind)?.[0].length ?? 0;
  return { start: range.start, end: range.end + blanks, newText: "" };
}

/** Whether what stands behind would become a part of the list or footnote before. */
function wouldJoin(
  before: Nodes | undefined,
  behind: Nodes | undefined,
  { lines, text }: CommentPlace,
): boolean {
  if (behind === undefined) return false;
  if (before?.type !== "list" && before?.type !== "footnoteDefinition")
    return false;
  if (behind.type === "list") return true;
  const rest = text.slice(lines.next, lines.next + 2000);
  const indent = /^(?:[ \t>]*(?:\r\n|\n|\r))*([ \t>]*)/.exec(rest)?.[1] ?? "";
  return indent.length > lines.prefix.length;
}

/** Whether the lines before and behind would become one text. */
function keepsApart(
  before: Nodes | undefined,
  parent: Parents | undefined,
  { lineBefore, lineBehind = "" }: LinesAround,
): boolean {
  if (lineBefore === undefined) return /^(?:---|\+\+\+)/.test(lineBehind);
  if (isBlank(lineBefore) || isBlank(lineBehind)) return false;
  if (before !== undefined && endsItself.has(before.type)) return false;
  return !(parent?.type === "listItem" && startsItem.test(lineBehind));
}

const startsItem = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;

const endsItself: ReadonlySet<string> = new Set([
  "heading",
  "thematicBreak",
  "code",
  "html",
  "yaml",
]);
