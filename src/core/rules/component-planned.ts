import * as z from "zod/mini";

import { readPlan } from "./plan/read-plan.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

/** A component that is described and not planned gets forgotten; one that is planned and not described gets guessed. */
export const componentPlanned = defineRule({
  id: "component-planned",
  description:
    "Plan every component that is described, and describe every one that is planned",
  family: "plan",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    const { described, planned, table } = readPlan(
      document,
      template,
      unfilled,
    );
    if (table === undefined || described.length === 0) return;
    const plannedKeys = new Set(planned.map(({ key }) => key));
    for (const { name, key, range } of described) {
      if (plannedKeys.has(key)) continue;
      yield {
        message: `Component ${quote(name)} is not in the planning table at line ${table.range.line}: add a row for it`,
        at: range,
      };
    }
    const describedKeys = new Set(described.map(({ key }) => key));
    for (const { name, key, range } of planned) {
      if (describedKeys.has(key)) continue;
      yield {
        message: `Component ${quote(name)} is planned and not described: add a section with its name`,
        at: range,
      };
    }
  },
});
