import type { Nodes, Parents } from "mdast";

import { rememberLast } from "../remember-last.ts";

export interface NodePlace {
  readonly parent: Parents;
  /** Among the children of its parent. */
  readonly index: number;
}

/** Where each node of a tree stands in it; a tree is looked through once. */
export const placesIn = rememberLast(readPlaces);

function readPlaces(root: Parents): ReadonlyMap<Nodes, NodePlace> {
  const places = new Map<Nodes, NodePlace>();
  const open: Parents[] = [root];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const [index, child] of parent.children.entries()) {
      places.set(child, { parent, index });
      if ("children" in child) open.push(child);
    }
  }
  return places;
}
