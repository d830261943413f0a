import type { SpecSnapshot } from "./snapshot.ts";

/**
 * Of all specs that were found, those that a pull request which owes one stands on: what it names in `Spec:` lines;
 * else the specs that it brings along; else what it links in prose.
 */
export function specsStoodOn(
  specs: readonly SpecSnapshot[],
): readonly SpecSnapshot[] {
  const named = specs.filter((spec) =>
    spec.foundBy.some((by) => by.kind !== "diff" && by.as === "spec-line"),
  );
  if (named.length > 0) return named;
  const brought = specs.filter((spec) =>
    spec.foundBy.some((by) => by.kind === "diff"),
  );
  return brought.length > 0 ? brought : specs;
}
