import type { References, SpecReference } from "../../references/references.ts";
import { isThere, type Surroundings } from "../../references/surroundings.ts";
import { pathsOfSpec } from "../../references/wanted-surroundings.ts";

/** Specs that metadata names by their path and that are nowhere; those in links are told as links. */
export function missingSpecs(
  { links, dependencies, prd }: References,
  surroundings: Surroundings,
): readonly SpecReference[] {
  const linked = new Set(links.map(({ at }) => at.start));
  return [...(prd === undefined ? [] : [prd]), ...dependencies].filter(
    (named) => {
      const found = pathsOfSpec(named, surroundings).map((path) =>
        isThere(surroundings, path),
      );
      return (
        !linked.has(named.at.start) &&
        found.length > 0 &&
        found.every((one) => one === false)
      );
    },
  );
}
