import type { Definition, Image, Link, Nodes } from "mdast";

import { isCommentDefinition } from "../document/link-comment.ts";
import {
  endOf,
  rangeBetween,
  rangeOf,
  readSource,
  type SourceText,
  startOf,
} from "../document/source-text.ts";
import type { SpecDocument } from "../document/spec-document.ts";
import { rememberLast } from "../remember-last.ts";
import { walk } from "./walk.ts";
import type { LinkReference } from "./references.ts";

/** Links, images and definitions of a document, in Markdown and in HTML, in their order. Definitions stand for what refers to them. */
export const linksIn = rememberLast(readLinks);

function readLinks({ text, tree }: SpecDocument): readonly LinkReference[] {
  const source = readSource(text);
  const links: LinkReference[] = [];
  const bracket = markFinder(text, "[");
  const angle = markFinder(text, "<");
  walk(tree, (node) => {
    const start = startOf(source, node);
    const end = endOf(source, node);
    // Most of a text has no link.
    if (bracket(start) >= end && angle(start) >= end) return false;
    for (const link of readNode(node, source))
      if (isTarget(link)) links.push(link);
    return true;
  });
  return links;
}

/** Where a mark stands next from a place on; fastest when it is asked for one place behind the other. */
function markFinder(text: string, mark: string): (from: number) => number {
  let asked = 0;
  let next = -1;
  return (from) => {
    if (from < asked || from > next) {
      const found = text.indexOf(mark, from);
      next = found === -1 ? Number.POSITIVE_INFINITY : found;
      asked = from;
    }
    return next;
  };
}

function readNode(node: Nodes, source: SourceText): readonly LinkReference[] {
  switch (node.type) {
    case "link": {
      const label = node.children.at(-1);
      const from = label && endOf(source, label);
      return [linkOf(node, "link", from, source)];
    }
    case "image":
      return [linkOf(node, "image", undefined, source)];
    case "definition":
      return isCommentDefinition(node)
        ? []
        : [linkOf(node, "link", undefined, source)];
    case "html":
      return htmlLinks(node, source);
    default:
      return [];
  }
}

function linkOf(
  node: Link | Image | Definition,
  kind: LinkReference["kind"],
  from: number | undefined,
  source: SourceText,
): LinkReference {
  const target = node.url;
  const start = from ?? startOf(source, node);
  const slice = source.text.slice(start, endOf(source, node));
  const opening = node.type === "definition" ? "]:" : "](";
  const behind = slice.indexOf(opening, labelLength(node)) + opening.length;
  const at = slice.indexOf(target, behind);
  // Only brackets and white space may stand before it: an escaped target is found in its title at best.
  const isExact =
    target !== "" && at >= behind && /^[\s<]*$/.test(slice.slice(behind, at));
  return {
    target,
    kind,
    at: isExact
      ? rangeBetween(source, start + at, start + at + target.length)
      : rangeOf(source, node),
    isExact,
  };
}

/** What an image's text says may look like the end of it. */
function labelLength(node: Link | Image | Definition): number {
  if (node.type === "image") return node.alt?.length ?? 0;
  return node.type === "definition" ? (node.label?.length ?? 0) : 0;
}

const htmlTarget =
  /<(a|img)\b[^<>]*?\s(?:href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;

function htmlLinks(node: Nodes, source: SourceText): readonly LinkReference[] {
  const start = startOf(source, node);
  const html = source.text
    .slice(start, endOf(source, node))
    .replaceAll(/<!--.*?(?:-->|$)/gs, (comment) => " ".repeat(comment.length));
  return Array.from(html.matchAll(htmlTarget), (match) => {
    const target = match[2] ?? match[3] ?? "";
    const end = start + match.index + match[0].length - 1;
    return {
      target,
      kind: match[1]?.toLowerCase() === "img" ? "image" : "link",
      at: rangeBetween(source, end - target.length, end),
      isExact: true,
    };
  });
}

/** Other hosts are never asked, but a page of the repository itself can be told from its path; what stands for a target is none yet. */
function isTarget({ target }: LinkReference): boolean {
  if (target === "" || isPlaceholder.test(target)) return false;
  if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target)) return true;
  return /^https?:\/\/.*\/(?:blob|tree|raw|blame)\//i.test(target);
}

const isPlaceholder =
  /[<>{}…]|\.\.\.|^(?:url|link|path|href|tbd|todo|x{2,}|#)$|^(?:url|link|path)[-_/]?(?:to|here)/i;
