import type { Html, Nodes } from "mdast";

/** Whether HTML starts as a comment. */
export function isComment(node: Nodes): node is Html {
  return node.type === "html" && node.value.startsWith("<!--");
}
