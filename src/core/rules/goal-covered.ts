import * as z from "zod/mini";

import { namedPrd } from "../references/named-specs.ts";
import type { References } from "../references/references.ts";
import { goalsUnserved, type UnservedGoal } from "./goals/goals-unserved.ts";
import { stemsOf } from "./goals/stems-of.ts";
import { readPrd } from "./prd/read-prd.ts";
import { quote } from "./quote.ts";
import { defineRule, type Problem } from "./rule.ts";

/**
 * A goal with no word in common with what is to be built, tested or measured: nothing in the spec seems to serve it. Documents without
 * a template often describe a design instead of requirements, so they are left alone. A spec that names its PRD is judged once that was
 * read: what the PRD demands, and the spec takes up, serves the goals of both.
 */
export const goalCovered = defineRule({
  id: "goal-covered",
  description: "Serve every goal by a requirement, criterion, story or metric",
  family: "plan",
  defaultSeverity: "notice",
  options: z.strictObject({}),

  *check(context) {
    if (namedPrd(context.document) !== undefined) return;
    yield* goalsUnserved(context).map(toProblem);
  },

  *checkReferences(context) {
    const { references } = context;
    const served = new Set(
      readPrd(context)
        ?.criteria.filter(({ isServed }) => isServed)
        .flatMap(({ text }) => stemsOf(text)),
    );
    for (const goal of goalsOf(references)) {
      if (stemsOf(goal.text).some((stem) => served.has(stem))) continue;
      yield toProblem(goal);
    }
  },
});

function goalsOf({ prd }: References): readonly UnservedGoal[] {
  return prd?.goals ?? [];
}

function toProblem({ text, at }: UnservedGoal): Problem {
  return {
    message: `No requirement, criterion, story or metric shares a word with the goal ${quote(text)}: add what serves it, or drop it`,
    at,
  };
}
