import * as z from "zod/mini";

import { keysInCircles } from "./plan/keys-in-circles.ts";
import { type PlannedComponent, readPlan } from "./plan/read-plan.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

export const componentDependencyCycle = defineRule({
  id: "component-dependency-cycle",
  description:
    "Keep the dependencies between planned components free of circles",
  family: "plan",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    const { planned } = readPlan(document, template, unfilled);
    const byKey = new Map(
      planned.map((component) => [component.key, component]),
    );
    const inCircles = keysInCircles(planned);
    const told = new Set<string>();
    let steps = 0;
    const mayWalk = (): boolean => (steps += 1) < mostSteps;
    for (const component of planned) {
      if (told.has(component.key) || !inCircles.has(component.key)) continue;
      const circle = findCircle(component, byKey, mayWalk);
      if (circle === undefined) continue;
      for (const { key } of circle) told.add(key);
      yield {
        message: `${describe(circle)}: one of them has to come first`,
        at: component.range,
      };
    }
  },
});

/** Of thousands of circles the first are told, and the others once those are gone. */
const mostSteps = 200_000;

type Components = ReadonlyMap<string, PlannedComponent>;

/** The shortest way from a component back to itself. */
function findCircle(
  start: PlannedComponent,
  byKey: Components,
  mayWalk: () => boolean,
): readonly PlannedComponent[] | undefined {
  const cameFrom = new Map<PlannedComponent, PlannedComponent>();
  const open = [start];
  for (const component of open) {
    for (const need of component.needs) {
      if (!mayWalk()) return undefined;
      const next = byKey.get(need);
      if (need === start.key) return wayTo(component, cameFrom);
      if (next === undefined || cameFrom.has(next)) continue;
      cameFrom.set(next, component);
      open.push(next);
    }
  }
  return undefined;
}

function wayTo(
  end: PlannedComponent,
  cameFrom: ReadonlyMap<PlannedComponent, PlannedComponent>,
): readonly PlannedComponent[] {
  const way: PlannedComponent[] = [];
  let at: PlannedComponent | undefined = end;
  while (at !== undefined) {
    way.push(at);
    at = cameFrom.get(at);
  }
  return way.toReversed();
}

function describe(circle: readonly PlannedComponent[]): string {
  const [first, ...rest] = circle.map(({ name }) => quote(name));
  if (first === undefined) return "";
  if (rest.length === 0) return `${first} depends on itself`;
  return `${first} depends on ${[...rest, first].join(", which depends on ")}`;
}
