import type { Criterion } from "../../document/spec-document.ts";
import type { PrdReference } from "../../references/references.ts";
import { pathsOfSpec } from "../../references/wanted-surroundings.ts";
import type { SpecReport } from "../../spec-report.ts";
import { shareOfWords, wordsOf } from "../criteria/share-of-words.ts";
import type { ReferenceContext } from "../rule.ts";

export interface ReadPrd {
  readonly path: string;
  readonly criteria: readonly PrdCriterion[];
}

export interface PrdCriterion {
  readonly id: string | undefined;
  readonly text: string;
  /** The spec names it, wherever: where it is met, or among what it leaves for later. */
  readonly isServed: boolean;
}

/** The PRD of a spec, and which of its criteria the spec speaks of; undefined where it names none that was read. */
export function readPrd({
  references: { prd },
  surroundings,
  report,
  read,
}: Pick<
  ReferenceContext<unknown>,
  "references" | "surroundings" | "report" | "read"
>): ReadPrd | undefined {
  if (prd === undefined) return undefined;
  for (const path of pathsOfSpec(prd, surroundings)) {
    const criteria = read(path)?.criteria;
    if (criteria === undefined) continue;
    const isServed = isServedBy(prd, report);
    return {
      path,
      criteria: criteria.map((criterion) => ({
        id: criterion.id,
        text: criterion.text,
        isServed: isServed(criterion),
      })),
    };
  }
  return undefined;
}

/** A bare `AC-3` is the PRD's unless the spec has one of its own; then that one serves it where it says the same. */
function isServedBy(
  { prdIds, otherIds, statements }: PrdReference,
  report: SpecReport,
): (criterion: Criterion) => boolean {
  const ofPrd = new Set(prdIds);
  const others = new Set(otherIds);
  const own = new Map(
    report.criteria.map(({ id, text }) => [id?.toLowerCase(), text]),
  );
  const stated = statements.map(wordsOf);
  return ({ id, text }) => {
    const words = wordsOf(text);
    if (id === undefined)
      return stated.some((one) => shareOfWords(words, one) >= enough);
    const key = id.toLowerCase();
    if (ofPrd.has(key)) return true;
    const same = own.get(key);
    if (same !== undefined) return shareOfWords(words, wordsOf(same)) >= enough;
    return others.has(key);
  };
}

/** Share of a criterion's words from which on a text repeats it. */
const enough = 0.6;
