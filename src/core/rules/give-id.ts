import type { Criterion, SpecDocument } from "../document/spec-document.ts";
import type { Fix } from "../finding.ts";
import { idNumbersIn, splitId } from "./criteria/id-numbers.ts";

export interface IdGiver {
  /** Gives a criterion another id; undefined where other text speaks of the one it has: it may mean either. */
  rename(criterion: Criterion): Fix | undefined;
  /** The next id of the form that one of the document has. */
  next(like: string): string | undefined;
}

/**
 * Ids behind all that stand in the document, or stood there before the change, free ones between them left free: one was
 * somebody's. None is given twice.
 */
export function createIdGiver(
  document: SpecDocument,
  base: SpecDocument | undefined,
): IdGiver {
  let known: IdsInUse | undefined;
  const read = (): IdsInUse => (known ??= idsInUse(document, base));
  const next = (like: string): string | undefined => {
    const parts = splitId(like);
    if (parts === undefined) return undefined;
    const { highest } = read();
    const number = (highest.get(parts.prefix) ?? 0) + 1;
    highest.set(parts.prefix, number);
    const { length } = parts.digits;
    return `${like.slice(0, -length)}${String(number).padStart(length, "0")}`;
  };
  return {
    next,
    rename({ id, range }) {
      if (id === undefined) return undefined;
      const { times, holders } = read();
      const key = id.toLowerCase();
      if ((times.get(key) ?? 0) > (holders.get(key) ?? 0)) return undefined;
      const at = document.text.slice(range.start, range.end).indexOf(id);
      const newText = at < 0 ? undefined : next(id);
      if (newText === undefined) return undefined;
      const start = range.start + at;
      return {
        title: `Call it ${newText}`,
        edits: [{ start, end: start + id.length, newText }],
      };
    },
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
