import type { Criterion, SpecDocument } from "../../document/spec-document.ts";
import { normaliseGuidance } from "../../template/guidance-text.ts";

export interface MovedCriterion {
  readonly criterion: Criterion;
  readonly id: string;
  readonly was: string;
}

/** Criteria with the very text that had another id. A text that stands several times says nothing. */
export function movedCriteria(
  document: SpecDocument,
  before: readonly Criterion[],
): readonly MovedCriterion[] {
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
    const key = textKey(criterion);
    if (first.has(key)) again.add(key);
    else first.set(key, criterion);
  }
  for (const key of again) first.delete(key);
  return first;
}

function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The same for the same words, however they are set. */
export function textKey({ text }: Criterion): string {
  return normaliseGuidance(text);
}
