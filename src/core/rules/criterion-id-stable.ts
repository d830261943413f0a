import * as z from "zod/mini";

import type { SpecDocument } from "../document/spec-document.ts";
import { normaliseGuidance } from "../template/guidance-text.ts";
import { movedCriteria, textKey } from "./criteria/moved-criteria.ts";
import { nextFreeId } from "./criteria/next-free-id.ts";
import { isReworded } from "./criteria/is-reworded.ts";
import { quote } from "./quote.ts";
import { defineRule, type Problem } from "./rule.ts";
import { readStage } from "./status-stage.ts";

/** People, tests and pull requests name a criterion by its id; that it moved is certain, that it became another one is a matter of words. */
export const criterionIdStable = defineRule({
  id: "criterion-id-stable",
  description: "Leave every criterion its id, and never give an id again",
  family: "criteria",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, base, template }) {
    if (base === undefined) return;
    const before = base.criteria.filter(
      ({ text }) => !template?.guidance.has(normaliseGuidance(text)),
    );
    const moved = movedCriteria(document, before);
    const movedNow = new Set(moved.map(({ criterion }) => criterion));
    // Those that have moved will have their old ids again.
    const free = nextFreeId([
      ...base.criteria,
      ...document.criteria.filter((one) => !movedNow.has(one)),
    ]);
    const [first] = moved;
    if (first !== undefined) {
      yield {
        message: `Criterion ${quote(first.was)} became ${quote(first.id)}${others(moved.length - 1)}: give back the old ${moved.length === 1 ? "id" : "ids"}; a new criterion gets the next free one, ${quote(free(first.id))}`,
        at: first.criterion.range,
        ...weigh(base),
      };
    }
    const movedAway = new Set(moved.map(({ was }) => was.toLowerCase()));
    const byId = new Map(before.map((one) => [one.id?.toLowerCase(), one]));
    for (const criterion of document.criteria) {
      const { id } = criterion;
      if (id === undefined || movedNow.has(criterion)) continue;
      const old = byId.get(id.toLowerCase());
      if (old === undefined || textKey(old) === textKey(criterion)) continue;
      if (!movedAway.has(id.toLowerCase()) && isReworded(old, criterion)) {
        continue;
      }
      yield {
        message: `Criterion id ${quote(id)} stood for ${quote(old.text)} before: give this one the next free id, ${quote(free(id))}`,
        at: criterion.range,
        severity: "warning",
      };
    }
  },
});

function others(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? ", and another one moved"
    : `, and ${count} others moved`;
}

/** Until a spec is agreed on, few have named its criteria. */
function weigh(base: SpecDocument): Pick<Problem, "severity"> {
  return readStage(base) === "agreed" ? {} : { severity: "warning" };
}
