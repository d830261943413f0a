import type { Nodes } from "mdast";

/** Visits a node and all below it, in their order; what is below one for which `enter` says no is left out. */
export function walk(node: Nodes, enter: (node: Nodes) => boolean): void {
  if (!enter(node) || !("children" in node)) return;
  for (const child of node.children) walk(child, enter);
}
