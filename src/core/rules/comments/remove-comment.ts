import type { Nodes } from "mdast";

import { plainText } from "../../document/plain-text.ts";
import type { TextEdit } from "../../finding.ts";
import type { CommentPlace } from "./comment-place.ts";
import { isBare } from "./lines-around.ts";
import { removeCommentBlock } from "./remove-comment-block.ts";

/** Nobody reads such a line, and what stands on it need not be looked through for each of its comments. */
const longestLine = 2000;

/**
 * Takes a comment out, and its lines where nothing else is on them. Undefined where what stands around it would become something
 * else: a line that begins with a comment is HTML as a whole, and two lists with a comment between them are one without.
 */
export function removeComment(place: CommentPlace): TextEdit | undefined {
  const { node, range, lines, text, placeOf } = place;
  if (lines.prefix.length + lines.behind.length > longestLine) return undefined;
  if (node.type !== "html") return removeCommentBlock(place);
  const comment = text.slice(range.start, range.end);
  if (!comment.endsWith("-->")) return undefined;
  if (!containers.has(placeOf.get(node)?.parent.type ?? ""))
    return withinText(place);
  if (!node.value.startsWith("<!--")) return fromMarkup(place);
  return /^[\s>]*$/.test(node.value.replaceAll(/<!--[^]*?-->/g, ""))
    ? removeCommentBlock(place)
    : behindMarkup(place);
}

const containers: ReadonlySet<string> = new Set([
  "root",
  "blockquote",
  "listItem",
  "footnoteDefinition",
]);

/** What is left must still be text, and its line not become a marker or a rule. */
function withinText(place: CommentPlace): TextEdit | undefined {
  const { node, lines, placeOf } = place;
  let around: Nodes | undefined = node;
  while (around !== undefined && !textBlocks.has(around.type))
    around = placeOf.get(around)?.parent;
  if (around?.type === "tableCell" && plainText(around).trim() === "") return;
  if (isBare(lines)) return wholeLines(place);
  const isText =
    around?.type === "tableCell" ||
    /\p{L}/u.test(lines.prefix) ||
    (around?.type === "heading" && /\p{L}/u.test(lines.behind));
  return isText ? withinLine(place) : undefined;
}

const textBlocks: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "tableCell",
]);

/** HTML that begins with something else goes on without the comment, as long as no line of it becomes blank. */
function fromMarkup(place: CommentPlace): TextEdit | undefined {
  return isBare(place.lines) ? wholeLines(place) : withinLine(place);
}

/** A comment at the start makes the rest of its line HTML. */
function behindMarkup(place: CommentPlace): TextEdit | undefined {
  const { lines } = place;
  return /^[ \t>]*<!--.*-->.*\S/.test(lines.prefix)
    ? withinLine(place)
    : undefined;
}

function wholeLines({ lines }: CommentPlace): TextEdit {
  return { start: lines.start, end: lines.next, newText: "" };
}

/** With the blanks before it, unless they keep two words apart. */
function withinLine({ range, lines }: CommentPlace): TextEdit | undefined {
  const { start, end } = range;
  const blanks = /[ \t]*$/.exec(lines.prefix)?.[0].length ?? 0;
  if (/^(?:\s|$)/.test(lines.behind))
    return { start: start - blanks, end, newText: "" };
  return blanks > 0 ? { start, end, newText: "" } : undefined;
}
