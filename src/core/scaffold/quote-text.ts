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
 * open (both are broken by a space without width, since a code span around them could pair with a backtick of the
 * person's), and what an HTML comment hides is left out. All visible words stay. Throws DocumentTooDeepError, and nothing
 * else.
 */
export function quoteText(markdown: string): string {
  const shown = withoutHidden(markdown.replaceAll(/\r\n?/g, "\n"));
  const fragment = parseFragment(shown);
  return applyEdits(shown, breaksIn(fragment, fragment.tree));
}

/** Taking one comment out can close the gap in another; nobody writes more of that than this by chance. */
const mostPasses = 4;

function withoutHidden(markdown: string): string {
  let text = markdown;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const fragment = parseFragment(text);
    const removals = htmlIn(fragment.tree).flatMap((node) =>
      removalsIn(fragment, node),
    );
    if (removals.length === 0) break;
    text = applyEdits(text, removals);
  }
  return text;
}

function htmlIn(node: Nodes): readonly Html[] {
  if (node.type === "html") return [node];
  return "children" in node ? node.children.flatMap(htmlIn) : [];
}

function removalsIn(fragment: Fragment, node: Html): readonly TextEdit[] {
  const start = fragmentStart(node);
  return htmlPieces(fragmentSource(fragment, node))
    .filter(({ kind }) => kind === "hidden")
    .map(({ source, at }) => ({
      start: start + at,
      end: start + at + source.length,
      newText: "",
    }));
}

function breaksIn(fragment: Fragment, node: Nodes): readonly TextEdit[] {
  switch (node.type) {
    case "text":
      return breaksInText(fragment, node);
    case "html":
      return breaksInHtml(fragment, node);
    default:
      return "children" in node
        ? node.children.flatMap((child) => breaksIn(fragment, child))
        : [];
  }
}

function breaksInText(fragment: Fragment, node: Text): readonly TextEdit[] {
  return breaks(fragmentSource(fragment, node), fragmentStart(node));
}

function breaksInHtml(fragment: Fragment, node: Html): readonly TextEdit[] {
  const start = fragmentStart(node);
  return htmlPieces(fragmentSource(fragment, node)).flatMap(
    ({ kind, source, at }) =>
      kind === "text" ? breaks(source, start + at) : [],
  );
}

/** An account or a team; what stands in an e-mail address or behind `https://` is neither. */
const mention =
  /(?<![\p{L}\p{N}_])(?<!https?:\/\/\S{0,200})@[a-z\d][a-z\d-]*(?:@[a-z\d][a-z\d-]*)*/giu;

/** GitHub's keywords, and what they would close. */
const closing =
  /(?<=\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b:?\s+)(?:https?:\/\/\S+\/(?:issues|pull)\/\d+|(?:[\w.-]+\/[\w.-]+)?#\d+|GH-\d+)/gi;

/** Behind these a reference is none once something stands there. */
const trigger = /[@#]|https?:|GH(?=-)/giu;

/** No space is seen in the place of it; as the character itself nobody who edits the text could see it either. */
const gap = "&#8203;";

function breaks(text: string, offset: number): readonly TextEdit[] {
  return [...text.matchAll(mention), ...text.matchAll(closing)].flatMap(
    ({ 0: reference, index }) =>
      Array.from(reference.matchAll(trigger), (match) => {
        const at = offset + index + match.index + match[0].length;
        return { start: at, end: at, newText: gap };
      }),
  );
}
