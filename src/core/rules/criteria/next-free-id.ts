import type { Criterion } from "../../document/spec-document.ts";

/** Tells, for ids like a given one, the first that none of the criteria has had: `AC-8` after `AC-7`, `FR-010` after `FR-009`. */
export function nextFreeId(
  criteria: readonly Criterion[],
): (like: string) => string {
  return (like) => {
    const prefix = prefixOf(like);
    const last = criteria
      .flatMap(({ id }) => (id === undefined ? [] : [id]))
      .filter((id) => prefixOf(id).toLowerCase() === prefix.toLowerCase())
      .map((id) => id.slice(prefix.length));
    const number = Math.max(0, ...last.map(Number)) + 1;
    const width = Math.max(...last.map(({ length }) => length));
    const isPadded = last.some((digits) => /^0\d/.test(digits));
    return prefix + String(number).padStart(isPadded ? width : 0, "0");
  };
}

function prefixOf(id: string): string {
  return id.replace(/\d+$/, "");
}
