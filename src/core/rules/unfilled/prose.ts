import type { Nodes } from "mdast";

import { dropTags } from "../../document/html.ts";
import { endOf, type SourceText, startOf } from "../../document/source-text.ts";
import type { Block } from "../../document/spec-document.ts";

/** The source of a block with everything blanked out that is not prose; `start` is its offset in the document. */
export interface Prose {
  readonly text: string;
  readonly start: number;
}

/** Code, link targets, images, comments and known tags become blanks, so that offsets stay what they are. */
export function proseOf(source: SourceText, block: Block): Prose {
  const { start, end } = block.range;
  const blanks: Blank[] = [];
  collectBlanks(source, block.node, end, blanks);
  return { text: blankOut(source.text, { start, end }, blanks), start };
}

/** A heading has no block: its code spans are blanked out by their backticks. */
export function headingProse(source: SourceText, range: Block["range"]): Prose {
  const text = source.text
    .slice(range.start, range.end)
    .replaceAll(/(`+)[^`]+\1/g, (code) => " ".repeat(code.length));
  return { text, start: range.start };
}

interface Blank {
  readonly start: number;
  readonly end: number;
}

function collectBlanks(
  source: SourceText,
  node: Nodes,
  end: number,
  into: Blank[],
): void {
  if (startOf(source, node) >= end) return;
  const whole = { start: startOf(source, node), end: endOf(source, node) };
  switch (node.type) {
    case "inlineCode":
    case "code":
    case "image":
    case "imageReference":
    case "footnoteReference":
      into.push(whole);
      return;
    case "html":
      if (dropTags(node.value).trim() === "" || node.value.startsWith("<!--")) {
        into.push(whole);
      }
      return;
    case "link":
    case "linkReference":
      collectLinkBlanks(source, node, into);
      break;
    default:
  }
  if ("children" in node) {
    for (const child of node.children) collectBlanks(source, child, end, into);
  }
}

/** Of a link only its text is prose; of `<https://example.org>` nothing. */
function collectLinkBlanks(
  source: SourceText,
  node: Extract<Nodes, { type: "link" | "linkReference" }>,
  into: Blank[],
): void {
  const start = startOf(source, node);
  const end = endOf(source, node);
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first === undefined || last === undefined || source.text[start] !== "[") {
    into.push({ start, end });
    return;
  }
  into.push({ start, end: startOf(source, first) });
  into.push({ start: endOf(source, last), end });
}

/** One pass over the text, however many blanks there are. */
function blankOut(
  text: string,
  { start, end }: Blank,
  blanks: readonly Blank[],
): string {
  const parts: string[] = [];
  let at = start;
  for (const blank of blanks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.min(Math.max(blank.start, at), end);
    const to = Math.min(Math.max(blank.end, from), end);
    parts.push(text.slice(at, from));
    parts.push(text.slice(from, to).replaceAll(/[^\n\r]/g, " "));
    at = to;
  }
  parts.push(text.slice(at, end));
  return parts.join("");
}
