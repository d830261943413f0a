import type { Criterion } from "../../document/spec-document.ts";

/** Tells, for ids like a given one, the first that none of the criteria has had: `AC-8` after `AC-7`, `FR-010` after `FR-009`. */
export function nextFreeId(
  criteria: readonly Criterion[],
): (like: string) => string {
  let read: ReadonlyMap<string, Numbers> | undefined;
  return (like) => {
    read ??= numbersOf(criteria);
    const prefix = prefixOf(like);
    const known = read.get(prefix.toLowerCase());
    const { highest, width, isPadded } = known ?? unknown;
    return prefix + String(highest + 1).padStart(isPadded ? width : 0, "0");
  };
}

/** Of the ids with one prefix. */
interface Numbers {
  readonly highest: number;
  /** Most digits. */
  readonly width: number;
  readonly isPadded: boolean;
}

const unknown: Numbers = { highest: 0, width: 0, isPadded: false };

function numbersOf(
  criteria: readonly Criterion[],
): ReadonlyMap<string, Numbers> {
  const numbers = new Map<string, Numbers>();
  for (const { id } of criteria) {
    if (id === undefined) continue;
    const prefix = prefixOf(id);
    const digits = id.slice(prefix.length);
    const key = prefix.toLowerCase();
    const { highest, width, isPadded } = numbers.get(key) ?? unknown;
    numbers.set(key, {
      highest: Math.max(highest, Number(digits)),
      width: Math.max(width, digits.length),
      isPadded: isPadded || /^0\d/.test(digits),
    });
  }
  return numbers;
}

function prefixOf(id: string): string {
  return id.replace(/\d+$/, "");
}
