import type { PlannedComponent } from "./read-plan.ts";

type Edges = ReadonlyMap<string, readonly string[]>;

/** Keys of the components that can be reached from themselves, in time that grows with the number of dependencies (Kosaraju's way). */
export function keysInCircles(
  planned: readonly PlannedComponent[],
): ReadonlySet<string> {
  const needs = new Map<string, string[]>();
  const neededBy = new Map<string, string[]>();
  for (const { key, needs: needed } of planned) {
    for (const need of needed) {
      add(needs, key, need);
      add(neededBy, need, key);
    }
  }
  const seen = new Set<string>();
  const left = planned.flatMap(({ key }) => visit(key, needs, seen));
  const grouped = new Set<string>();
  const found = new Set<string>();
  for (const key of left.toReversed()) {
    const group = visit(key, neededBy, grouped);
    if (group.length > 1 || needs.get(key)?.includes(key) === true)
      for (const one of group) found.add(one);
  }
  return found;
}

function add(edges: Map<string, string[]>, from: string, to: string): void {
  const known = edges.get(from);
  if (known === undefined) edges.set(from, [to]);
  else known.push(to);
}

/** What can be reached and was not seen, each behind all that is reached through it. */
function visit(
  start: string,
  edges: Edges,
  seen: Set<string>,
): readonly string[] {
  if (seen.has(start)) return [];
  const left: string[] = [];
  const enter = (key: string) => {
    seen.add(key);
    return { key, rest: (edges.get(key) ?? []).values() };
  };
  const open = [enter(start)];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const next = last.rest.next();
    if (next.done === true) {
      left.push(last.key);
      open.pop();
    } else if (!seen.has(next.value)) open.push(enter(next.value));
  }
  return left;
}
