import type { Block } from "../../document/spec-document.ts";

/** A block that is one link says where to look, whatever its text is: an entry of a table of contents, a document by its name. */
export function isOnlyLink({ node }: Block): boolean {
  const phrasing = node.type === "listItem" ? node.children[0] : node;
  if (phrasing === undefined || !("children" in phrasing)) return false;
  const [only, ...others] = phrasing.children;
  return (
    others.length === 0 &&
    (only?.type === "link" || only?.type === "linkReference")
  );
}
