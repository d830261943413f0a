import type { Html, Nodes, Text } from "mdast";

import {
  type Fragment,
  fragmentSource,
  fragmentStart,
  parseFragment,
} from "../document/parse-fragment.ts";
import type { TextEdit } from "../finding.ts";
import { applyEdits } from "./apply-edits.ts";
import { htmlPieces } from "./html-pieces.ts";

/**
 * A person's Markdown as it may be repeated in the App's name: who is mentioned is not told, what would be closed stays
 * open (both are put in code), and what an HTML comment hides is left out. All visible words stay. Throws
 * DocumentTooDeepError, and nothing else.
 */
export function quoteText(markdown: string): string {
  const fragment = parseFragment(markdown.replaceAll(/\r\n?/g, "\n"));
  return applyEdits(fragment.text, editsIn(fragment, fragment.tree));
}

function editsIn(fragment: Fragment, node: Nodes): readonly TextEdit[] {
  switch (node.type) {
    case "text":
      return editsOfText(fragment, node);
    case "html":
      return editsOfHtml(fragment, node);
    default:
      return "children" in node
        ? node.children.flatMap((child) => editsIn(fragment, child))
        : [];
  }
}

/** An account or a team; what stands in an e-mail address or behind `https://` is neither. */
const mention =
  /(?<![\p{L}\p{N}_`\\])(?<!https?:\/\/\S{0,200})\\*(?:@[a-z\d][a-z\d-]*(?:\/[\w.-]*\w)?)+/giu;

/** GitHub's keywords, and what they would close. */
const closing =
  /(?<=\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b:?\s+)(?:https?:\/\/\S+\/(?:issues|pull)\/\d+|(?:[\w.-]+\/[\w.-]+)?#\d+|GH-\d+)/gi;

function editsOfText(fragment: Fragment, node: Text): readonly TextEdit[] {
  return inCode(fragmentSource(fragment, node), fragmentStart(node), "`", "`");
}

/** What is never shown goes; in the text between tags Markdown's code marks mean nothing. */
function editsOfHtml(fragment: Fragment, node: Html): readonly TextEdit[] {
  const start = fragmentStart(node);
  return htmlPieces(fragmentSource(fragment, node)).flatMap(
    ({ kind, source, at }) => {
      const from = start + at;
      if (kind === "text") return inCode(source, from, "<code>", "</code>");
      const end = from + source.length;
      return kind === "hidden" ? [{ start: from, end, newText: "" }] : [];
    },
  );
}

function inCode(
  text: string,
  offset: number,
  open: string,
  close: string,
): readonly TextEdit[] {
  return [...text.matchAll(mention), ...text.matchAll(closing)].map(
    (match) => ({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      newText: `${open}${match[0]}${close}`,
    }),
  );
}
