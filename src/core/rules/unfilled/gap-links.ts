import type { Link } from "mdast";

import type { Block } from "../../document/spec-document.ts";

/** Links to a page that nobody has looked up: `[pitch](https://forum.example.org/...)`. */
export function gapLinks({ node }: Block): readonly Link[] {
  const phrasing = node.type === "listItem" ? node.children[0] : node;
  if (phrasing?.type !== "paragraph") return [];
  return phrasing.children.filter(
    (child): child is Link =>
      child.type === "link" && /^https?:\/\/[^?#]*\/\.{3}$/.test(child.url),
  );
}
