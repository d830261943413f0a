import type { Link, PhrasingContent } from "mdast";

import type { Block } from "../../document/spec-document.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

/** Links to a page that nobody has looked up: `[pitch](https://forum.example.org/...)`, `[design]()`. */
export function gapLinks(
  { node, section }: Block,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const phrasing = node.type === "listItem" ? node.children[0] : node;
  if (phrasing?.type !== "paragraph" || !phrasing.children.some(isGapLink))
    return none;
  return phrasing.children.filter(isGapLink).map((link) => {
    const range = context.rangeOf(link);
    return { kind: "placeholder", range, section, texts: [link.url] };
  });
}

function isGapLink(child: PhrasingContent): child is Link {
  return (
    child.type === "link" &&
    /^$|^https?:\/\/[^?#]*\/\.{3}$/.test(child.url) &&
    child.children.length > 0
  );
}

const none: readonly never[] = [];
