import type { Nodes, Parents } from "mdast";

export interface NodePlace {
  readonly parent: Parents;
  /** Among the children of its parent. */
  readonly index: number;
}

const known = new WeakMap<Parents, ReadonlyMap<Nodes, NodePlace>>();

/** Where each node of a tree stands in it; a tree is looked through once. */
export function placesIn(root: Parents): ReadonlyMap<Nodes, NodePlace> {
  const found = known.get(root);
  if (found !== undefined) return found;
  const places = new Map<Nodes, NodePlace>();
  known.set(root, places);
  const open: Parents[] = [root];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const [index, child] of parent.children.entries()) {
      places.set(child, { parent, index });
      if ("children" in child) open.push(child);
    }
  }
  return places;
}
