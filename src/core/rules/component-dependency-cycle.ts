import * as z from "zod/mini";

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
    const told = new Set<string>();
    for (const component of planned) {
      if (told.has(component.key)) continue;
      const circle = findCircle(component, byKey);
      if (circle === undefined) continue;
      for (const { key } of circle) told.add(key);
      yield {
        message: `${describe(circle)}: one of them has to come first`,
        at: component.range,
      };
    }
  },
});

type Components = ReadonlyMap<string, PlannedComponent>;

/** The shortest way from a component back to itself. */
function findCircle(
  start: PlannedComponent,
  byKey: Components,
): readonly PlannedComponent[] | undefined {
  const seen = new Set<string>();
  let ways: (readonly PlannedComponent[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly PlannedComponent[])[] = [];
    for (const way of ways) {
      for (const need of way.at(-1)?.needs ?? []) {
        if (need === start.key) return way;
        const next = byKey.get(need);
        if (next === undefined || seen.has(need)) continue;
        seen.add(need);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return undefined;
}

function describe(circle: readonly PlannedComponent[]): string {
  const [first, ...rest] = circle.map(({ name }) => quote(name));
  if (first === undefined) return "";
  if (rest.length === 0) return `${first} depends on itself`;
  return `${first} depends on ${[...rest, first].join(", which depends on ")}`;
}
