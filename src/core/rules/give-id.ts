import type { Criterion, SpecDocument } from "../document/spec-document.ts";
import type { Fix } from "../finding.ts";
import { idNumbersIn, splitId } from "./criteria/id-numbers.ts";

/**
 * Gives criteria the next id behind all that stand in the document, or stood there before the change, free ones between them left
 * free: one was somebody's. Undefined where other text speaks of the id: it may mean either.
 */
export function createIdGiver(
  document: SpecDocument,
  base: SpecDocument | undefined,
): (criterion: Criterion) => Fix | undefined {
  let read: IdsInUse | undefined;
  return ({ id, range }) => {
    const parts = id === undefined ? undefined : splitId(id);
    if (id === undefined || parts === undefined) return undefined;
    read ??= idsInUse(document, base);
    const known = id.toLowerCase();
    if ((read.times.get(known) ?? 0) > (read.holders.get(known) ?? 0)) return;
    const at = document.text.slice(range.start, range.end).indexOf(id);
    if (at < 0) return undefined;
    const { prefix, digits } = parts;
    const number = (read.highest.get(prefix) ?? 0) + 1;
    read.highest.set(prefix, number);
    const next = `${id.slice(0, -digits.length)}${String(number).padStart(digits.length, "0")}`;
    const start = range.start + at;
    return {
      title: `Call it ${next}`,
      edits: [{ start, end: start + id.length, newText: next }],
    };
  };
}

interface IdsInUse {
  /** How many criteria have an id, in lower case. */
  readonly holders: ReadonlyMap<string, number>;
  /** How often it stands in the document, wherever that is. */
  readonly times: ReadonlyMap<string, number>;
  /** By prefix: an id that prose speaks of is taken as well. */
  readonly highest: Map<string, number>;
}

/** Longer numbers are none that somebody counted to. */
const mostDigits = 9;

function idsInUse(
  { criteria, text }: SpecDocument,
  base: SpecDocument | undefined,
): IdsInUse {
  const ids = criteria.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const prefixes = new Set(ids.flatMap((id) => splitId(id)?.prefix ?? []));
  const holders = new Map<string, number>();
  for (const id of ids) count(holders, id.toLowerCase());
  const times = new Map<string, number>();
  const highest = new Map<string, number>();
  for (const { prefix, digits, isWhole } of idNumbersIn(text, prefixes)) {
    if (isWhole) count(times, prefix + digits);
    raise(highest, prefix, digits);
  }
  for (const { prefix, digits } of idNumbersIn(base?.text ?? "", prefixes))
    raise(highest, prefix, digits);
  return { holders, times, highest };
}

function count(times: Map<string, number>, key: string): void {
  times.set(key, (times.get(key) ?? 0) + 1);
}

function raise(
  highest: Map<string, number>,
  prefix: string,
  digits: string,
): void {
  if (digits.length > mostDigits) return;
  highest.set(prefix, Math.max(highest.get(prefix) ?? 0, Number(digits)));
}
