import type { References, SpecReference } from "../../references/references.ts";
import { isThere, type Surroundings } from "../../references/surroundings.ts";
import { pathsOfSpec } from "../../references/wanted-surroundings.ts";
import { quotePath } from "../quote.ts";
import type { Problem } from "../rule.ts";
import { findMeant } from "./find-meant.ts";

/** Specs that metadata names by their path and that are nowhere; those in links are told as links. */
export function missingSpecs(
  references: References,
  surroundings: Surroundings,
): readonly Problem[] {
  return namedNowhere(references, surroundings).map((named) => {
    const [meant] = pathsOfSpec(named, surroundings).flatMap((path) => {
      const { sameName, likely } = findMeant(path, path, surroundings);
      return sameName[0] ?? likely ?? [];
    });
    const advice =
      meant === undefined
        ? "write the path from the root of the repository, or from this file"
        : `did you mean ${quotePath(meant)}?`;
    return {
      message: `There is no ${quotePath(named.target)}: ${advice}`,
      at: named.at,
    };
  });
}

function namedNowhere(
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
