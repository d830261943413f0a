import * as z from "zod/mini";

import type { Criterion, SpecDocument } from "../document/spec-document.ts";
import { normaliseGuidance } from "../template/guidance-text.ts";
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
    const moved = movedIn(document, before);
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
      if (old === undefined || keyOf(old) === keyOf(criterion)) continue;
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

interface Moved {
  readonly criterion: Criterion;
  readonly id: string;
  readonly was: string;
}

/** Criteria with the very text that had another id. A text that stands several times says nothing. */
function movedIn(
  document: SpecDocument,
  before: readonly Criterion[],
): readonly Moved[] {
  const old = onlyOnes(before);
  return [...onlyOnes(document.criteria)].flatMap(([key, criterion]) => {
    const { id } = criterion;
    const was = old.get(key)?.id;
    if (id === undefined || was === undefined || sameId(was, id)) return [];
    return [{ criterion, id, was }];
  });
}

/** By text, in their order, without those whose text stands more than once. */
function onlyOnes(
  criteria: readonly Criterion[],
): ReadonlyMap<string, Criterion> {
  const first = new Map<string, Criterion>();
  const again = new Set<string>();
  for (const criterion of criteria) {
    const key = keyOf(criterion);
    if (first.has(key)) again.add(key);
    else first.set(key, criterion);
  }
  for (const key of again) first.delete(key);
  return first;
}

/** Until a spec is agreed on, few have named its criteria. */
function weigh(base: SpecDocument): Pick<Problem, "severity"> {
  return readStage(base) === "agreed" ? {} : { severity: "warning" };
}

function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function keyOf({ text }: Criterion): string {
  return normaliseGuidance(text);
}
